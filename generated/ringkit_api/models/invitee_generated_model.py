# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class InviteeGeneratedModel(Model):
    """Invitee generated model.

    Attributes:
        join_uri: Address at which to join. A URI; 5 to 256 characters; read-only.
        phone_participant_code: 1 to 12 characters.
    """

    join_uri: str | Unset = UNSET
    """Address at which to join."""
    phone_participant_code: str | Unset = UNSET
