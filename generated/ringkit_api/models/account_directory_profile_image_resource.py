# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountDirectoryProfileImageResource(Model):
    """Account directory profile image resource.

    Attributes:
        uri: A URI.
    """

    etag: str | Unset = UNSET
    uri: str | Unset = UNSET
