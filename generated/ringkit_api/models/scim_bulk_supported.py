# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimBulkSupported(Model):
    """SCIM bulk supported.

    Attributes:
        supported: `false` if left out.
    """

    max_operations: int | Unset = UNSET
    max_payload_size: int | Unset = UNSET
    supported: bool | Unset = UNSET
