# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommGreetingIdResource(Model):
    """A greeting.

    Attributes:
        id: The `id` of a greeting, from `rc.api.greetings.list_standard_greetings` or of one that was
            uploaded.
    """

    id: str
    """The `id` of a greeting, from `rc.api.greetings.list_standard_greetings` or of one that was
        uploaded."""
