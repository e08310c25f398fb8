/** The screen of its name. */
export const PersonScreen = () => <h1>Person</h1>
