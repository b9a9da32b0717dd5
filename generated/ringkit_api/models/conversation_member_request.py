# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConversationMemberRequest(Model):
    """A person, named by `id` or by `email`.

    Attributes:
        id: Extension id of the person.
        email: E-mail address of the person, also for guests of other companies. An e-mail address.
    """

    id: str | Unset = UNSET
    """Extension id of the person."""
    email: str | Unset = UNSET
    """E-mail address of the person, also for guests of other companies."""
