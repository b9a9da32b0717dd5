# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class AutomaticLocationUpdatesSiteInfo(Model):
    """Automatic location updates site info.

    Attributes:
        uri: A URI.
    """

    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    name: str | Unset = UNSET
    code: str | Unset = member(default=UNSET, secret=True)
