# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class MsTeamsUserEntry(Model):
    """A user and the number that Teams shows.

    Attributes:
        extension_id: The user, from `rc.api.extensions.list_extensions`.
        phone_number: Number of the user, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    extension_id: str
    """The user, from `rc.api.extensions.list_extensions`."""
    phone_number: str
    """Number of the user, E.164."""
