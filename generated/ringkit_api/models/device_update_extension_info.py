# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DeviceUpdateExtensionInfo(Model):
    """User to give a device to.

    Attributes:
        id: Extension id of the user, from `rc.api.extensions.list_extensions`.
    """

    id: str | Unset = UNSET
    """Extension id of the user, from `rc.api.extensions.list_extensions`."""
