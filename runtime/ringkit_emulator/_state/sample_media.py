"""Sample media: a default profile image, a blank PDF page, and WAV tones."""

from __future__ import annotations

import base64
import io
import wave
from typing import Final

from attrs import frozen


@frozen
class Image:
    """An uploaded image with its media type."""

    content: bytes
    content_type: str


# One grey pixel.
DEFAULT_IMAGE: Final = Image(
    base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg=="
    ),
    "image/png",
)

# A PDF document with one empty page of US Letter size.
BLANK_PAGE: Final = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""

_SAMPLE_RATE: Final = 8000


def tone_wav(*, seed: int, samples: int = _SAMPLE_RATE) -> bytes:
    """Return a WAV file (mono, 8 bit, 8 kHz) with a tone whose pitch depends on `seed`."""
    half = 10 + seed % 20
    cycle = bytes([152] * half + [104] * half)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(_SAMPLE_RATE)
        sound.writeframes((cycle * (samples // len(cycle) + 1))[:samples])
    return buffer.getvalue()
