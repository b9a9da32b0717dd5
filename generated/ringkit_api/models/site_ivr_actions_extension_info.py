# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteIVRActionsExtensionInfo(Model):
    """Extension that a key leads to.

    Attributes:
        id: Extension id, from `rc.api.extensions.list_extensions`.
        uri: Address of this record on the platform. A URI; read-only.
        name: Name of the extension; only read.
    """

    id: str | Unset = UNSET
    """Extension id, from `rc.api.extensions.list_extensions`."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    name: str | Unset = UNSET
    """Name of the extension; only read."""
