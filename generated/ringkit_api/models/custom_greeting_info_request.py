# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class CustomGreetingInfoRequest(Model):
    """Greeting of the user.

    Attributes:
        id: `id` of the greeting, from `rc.api.greetings.create_custom_user_greeting`.
    """

    id: str | Unset = UNSET
    """`id` of the greeting, from `rc.api.greetings.create_custom_user_greeting`."""
