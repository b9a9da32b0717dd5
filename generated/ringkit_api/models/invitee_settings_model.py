# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RcwInviteeTypeEnum


@model
class InviteeSettingsModel(Model):
    """Invitee settings model.

    Attributes:
        send_invite: `true` if left out.
    """

    type: RcwInviteeTypeEnum | Unset = UNSET
    send_invite: bool | Unset = UNSET
