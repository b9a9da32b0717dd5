"""Profile images."""

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
