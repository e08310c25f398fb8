/** The screen of its name. */
export const FilesScreen = () => <h1>Files</h1>
