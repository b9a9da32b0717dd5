# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class GetExtensionAccountInfo(Model):
    """Account of an extension.

    Attributes:
        id: Identifier of the account, which stands for "~".
        uri: Address of this record on the platform. A URI.
    """

    id: str | Unset = UNSET
    """Identifier of the account, which stands for "~"."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
