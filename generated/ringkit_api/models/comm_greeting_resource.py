# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommGreetingSourceTypeResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_greeting_id_resource import CommGreetingIdResource


@model
class CommGreetingResource(Model):
    """Comm greeting resource."""

    effective_greeting_type: CommGreetingSourceTypeResource
    preset: CommGreetingIdResource
    custom: CommGreetingIdResource | Unset = UNSET
