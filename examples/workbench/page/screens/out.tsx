/** The screen of its name. */
export const OutScreen = () => <h1>Out</h1>
