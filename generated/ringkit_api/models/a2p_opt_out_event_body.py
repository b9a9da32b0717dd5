# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class A2POptOutEventBody(Model):
    """Choice of a recipient of texts.

    Attributes:
        from_: Number of the company that sends texts.
        to: Number of the recipient who decides.
        active: Whether the recipient declines texts.
    """

    from_: str | Unset = UNSET
    """Number of the company that sends texts."""
    to: str | Unset = UNSET
    """Number of the recipient who decides."""
    active: bool | Unset = UNSET
    """Whether the recipient declines texts."""
