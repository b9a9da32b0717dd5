# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ScimBulkSupported(Model):
    """Whether several operations can be sent at once.

    Attributes:
        max_operations: Most operations in one request.
        max_payload_size: Most bytes in one request.
        supported: Whether it is supported. `false` if left out.
    """

    max_operations: int | Unset = UNSET
    """Most operations in one request."""
    max_payload_size: int | Unset = UNSET
    """Most bytes in one request."""
    supported: bool | Unset = UNSET
    """Whether it is supported."""
