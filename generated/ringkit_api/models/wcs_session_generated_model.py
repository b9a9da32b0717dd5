# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class WcsSessionGeneratedModel(Model):
    """Wcs session generated model.

    Attributes:
        video_bridge_id: Read-only.
        video_bridge_password: A password; read-only.
        video_bridge_pstn_password: A password; read-only.
        attendee_join_uri: A URI; 5 to 256 characters; read-only.
        has_unsent_invites: Read-only.
    """

    video_bridge_id: str | Unset = UNSET
    video_bridge_password: str | Unset = member(default=UNSET, secret=True)
    video_bridge_pstn_password: str | Unset = member(default=UNSET, secret=True)
    attendee_join_uri: str | Unset = UNSET
    has_unsent_invites: bool | Unset = UNSET
