# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DirectoryEntriesEventContactSite(Model):
    """Directory entries event contact site."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
