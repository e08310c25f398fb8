/** The screen of its name. */
export const LawScreen = () => <h1>Law</h1>
