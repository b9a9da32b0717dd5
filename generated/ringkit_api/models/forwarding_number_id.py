# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ForwardingNumberId(Model):
    """Number to be deleted.

    Attributes:
        forwarding_number_id: `id` of the number, from `list_forwarding_numbers`.
    """

    forwarding_number_id: str | Unset = UNSET
    """`id` of the number, from `list_forwarding_numbers`."""
