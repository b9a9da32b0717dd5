# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class FaxRequestTo(Model):
    """A recipient of a fax.

    Attributes:
        phone_number: Fax number, E.164.
        name: Name to print on the cover page.
    """

    phone_number: str | Unset = UNSET
    """Fax number, E.164."""
    name: str | Unset = UNSET
    """Name to print on the cover page."""
