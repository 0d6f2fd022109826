import { describe, expect, it } from "vitest"
import { CatPhoto, CatProfile } from "./cat-profile.ts"

const picture = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ=="

describe("a photo of the cat", () => {
  it("is a small JPEG or WebP inside the profile", () => {
    expect(CatProfile.parse({ name: "Miso", photo: picture }).photo).toBe(picture)
    expect(CatPhoto.safeParse(picture.replace("jpeg", "webp")).success).toBe(true)
  })

  it("can be left out, as before there were photos", () => {
    expect(CatProfile.parse({ name: "Miso" })).not.toHaveProperty("photo")
  })

  it.each([
    ["an address, which would have to be fetched", "https://example.org/miso.jpg"],
    ["a drawing that could hold a script", "data:image/svg+xml;base64,PHN2Zy8+"],
    ["something that is not base64", 'data:image/jpeg;base64,"><img'],
    ["a picture without a picture", "data:image/jpeg;base64,"],
    ["a torn picture", "data:image/jpeg;base64,/9j/4AAQS"],
    ["a picture of many megapixels", `data:image/jpeg;base64,${"AAAA".repeat(15_000)}`],
  ])("is not %s", (_what, photo) => {
    expect(CatPhoto.safeParse(photo).success).toBe(false)
  })
})
