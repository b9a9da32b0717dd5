"""Segments of texts, and the rules of texts and media that are checked before sending."""

from __future__ import annotations

import pytest

from ringkit import sms_segments
from ringkit._helpers.texts import checked_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (1, "GSM 03.38", 0, 160)),
        ("a" * 160, (1, "GSM 03.38", 160, 0)),
        ("a" * 161, (2, "GSM 03.38", 161, 145)),
        ("a" * 306, (2, "GSM 03.38", 306, 0)),
        ("a" * 307, (3, "GSM 03.38", 307, 152)),
        ("€" * 80, (1, "GSM 03.38", 160, 0)),
        # 152 units, then one of two: it does not fit in the first segment of 153.
        ("a" * 152 + "€" + "a" * 152, (3, "GSM 03.38", 306, 152)),
        ("é£¥ÄÖÜß\n\r", (1, "GSM 03.38", 9, 151)),
        ("ê" + "a" * 69, (1, "UCS-2", 70, 0)),
        ("ê" + "a" * 70, (2, "UCS-2", 71, 63)),
        ("🎉" * 35, (1, "UCS-2", 70, 0)),
        ("🎉" * 36, (2, "UCS-2", 72, 61)),
        # 66 units, then a pair: 67 are in a segment.
        ("ê" * 66 + "🎉" + "ê" * 10, (2, "UCS-2", 78, 55)),
    ],
    ids=range(13),
)
def test_segments(text: str, expected: tuple[int, str, int, int]) -> None:
    found = sms_segments(text)
    assert (found.count, found.encoding, found.units, found.left) == expected


def test_the_characters_that_cost() -> None:
    assert sms_segments("naïve “quotes” ï").beyond_gsm == ("ï", "“", "”")
    assert sms_segments("~{plain}~ €").beyond_gsm == ()


def test_the_whole_alphabet() -> None:
    """The basic table has 127 characters without ESC, the extension table ten with form feed."""
    every = [chr(code) for code in range(0x2000)] + ["€"]
    single = [c for c in every if sms_segments(c) == sms_segments("a")]
    double = [c for c in every if sms_segments(c) == sms_segments("€")]
    assert (len(single), len(double)) == (127, 10)


def test_half_a_character() -> None:
    assert sms_segments("\ud83c").count == 1
    with pytest.raises(ValueError, match="surrogate pair at 2"):
        checked_text("a \ud83c")
