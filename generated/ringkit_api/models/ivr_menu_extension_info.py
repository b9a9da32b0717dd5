# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class IvrMenuExtensionInfo(Model):
    """IVR menu extension info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    pin: str | Unset = UNSET
