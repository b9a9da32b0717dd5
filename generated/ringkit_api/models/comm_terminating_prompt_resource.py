# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.comm_greeting_resource import CommGreetingResource


@model
class CommTerminatingPromptResource(Model):
    """What callers hear.

    Attributes:
        greeting: The greeting or announcement.
    """

    greeting: CommGreetingResource
    """The greeting or announcement."""
