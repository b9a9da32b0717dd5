# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountDirectoryProfileImageResource(Model):
    """Picture of a user.

    Attributes:
        etag: Changes whenever the picture does.
        uri: Address of the picture; it needs the access token. A URI.
    """

    etag: str | Unset = UNSET
    """Changes whenever the picture does."""
    uri: str | Unset = UNSET
    """Address of the picture; it needs the access token."""
