# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest


@model
class CommStateBasedRuleUpdateRequest(Model):
    """The new handling of calls in a state.

    Attributes:
        dispatching: What happens to calls, whole.
    """

    dispatching: CommDispatchingRequest | Unset = UNSET
    """What happens to calls, whole."""
