# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommGreetingSourceTypeResource

if TYPE_CHECKING:
    from ringkit_api.models.comm_greeting_id_resource import CommGreetingIdResource


@model
class CommGreetingResource(Model):
    """What callers hear.

    Attributes:
        effective_greeting_type: Whether `custom` or `preset` is played.
        preset: Greeting that comes with the service.
        custom: Greeting that the user has uploaded.
    """

    effective_greeting_type: CommGreetingSourceTypeResource
    """Whether `custom` or `preset` is played."""
    preset: CommGreetingIdResource
    """Greeting that comes with the service."""
    custom: CommGreetingIdResource | Unset = UNSET
    """Greeting that the user has uploaded."""
