# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class PhoneNumberSenderConsentRecord(Model):
    """Phone number sender consent record.

    Attributes:
        from_: Who calls or sends. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    from_: str
    """Who calls or sends."""
