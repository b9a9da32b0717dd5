"""Profile images, and what stands for a picture or a page."""

import base64
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Image:
    """An image as it was uploaded."""

    content: bytes
    content_type: str


# One grey pixel.
DEFAULT_IMAGE: Final = Image(
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=="
    ),
    "image/png",
)

# A PDF document of one empty letter page.
BLANK_PAGE: Final = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""
