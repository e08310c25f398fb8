/** The screen of its name. */
export const OwnScreen = () => <h1>Own</h1>
