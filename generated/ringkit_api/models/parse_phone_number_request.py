# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ParsePhoneNumberRequest(Model):
    """Numbers to parse.

    Attributes:
        original_strings: Numbers as people write them, at most 64. At most 64 items; each at most 64
            characters.
    """

    original_strings: list[str] | Unset = UNSET
    """Numbers as people write them, at most 64."""
