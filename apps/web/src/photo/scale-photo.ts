import { CatPhoto, err, ok, type Result } from "@catwalk/domain"
import { photoFrame } from "./photo-frame.ts"

export type PhotoProblem = "not-a-picture" | "too-detailed"

/** Makes a small square JPEG of any picture the browser can read. All of it happens in the page: nothing is sent. */
export const scalePhoto = async (file: Blob): Promise<Result<CatPhoto, PhotoProblem>> => {
  const picture = await decoded(file)
  if (picture === undefined) return err("not-a-picture")
  const drawn = drawSquare(picture)
  picture.close()
  if (drawn === undefined) return err("not-a-picture")
  for (const quality of QUALITIES) {
    const photo = CatPhoto.safeParse(drawn.toDataURL("image/jpeg", quality))
    if (photo.success) return ok(photo.data)
  }
  return err("too-detailed")
}

/** From good to rough: the first that is small enough is taken. */
const QUALITIES = [0.82, 0.65, 0.45] as const

const decoded = async (file: Blob): Promise<ImageBitmap | undefined> => {
  try {
    return await createImageBitmap(file)
  } catch {
    // Whatever the browser's own words are, it comes to this: it cannot read the file as a picture.
    return undefined
  }
}

const drawSquare = (picture: ImageBitmap): HTMLCanvasElement | undefined => {
  const frame = photoFrame(picture.width, picture.height)
  const canvas = document.createElement("canvas")
  const pen = canvas.getContext("2d")
  if (frame === undefined || pen === null) return undefined
  const { left, top, side, drawn } = frame
  canvas.width = drawn
  canvas.height = drawn
  // A JPEG knows no transparency: what was see-through becomes white instead of black.
  pen.fillStyle = "#fff"
  pen.fillRect(0, 0, drawn, drawn)
  pen.imageSmoothingQuality = "high"
  pen.drawImage(picture, left, top, side, side, 0, 0, drawn, drawn)
  return canvas
}

/** What went wrong, and what to do. */
export const wordPhotoProblem = (problem: PhotoProblem, file: string): string => {
  switch (problem) {
    case "not-a-picture":
      return `${file} is not a picture this browser can read. Choose a JPEG, PNG or WebP.`
    case "too-detailed":
      return `${file} could not be made small enough. Choose another picture.`
  }
}
