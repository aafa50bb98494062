/** Why a picture cannot be drawn, in words for the author of the journey. */
export class DrawingProblem extends Error {}
