/** The training data or the options cannot make a forest; the message says which and why. */
export class BadTrainingData extends Error {
  override readonly name = 'BadTrainingData';
}

/** The table to predict has not the features that the forest was trained on. */
export class WrongFeatures extends Error {
  override readonly name = 'WrongFeatures';
}

/** A stored forest is not one: the message says where and why. Nothing of it was used. */
export class BadForestDocument extends Error {
  override readonly name = 'BadForestDocument';
}
