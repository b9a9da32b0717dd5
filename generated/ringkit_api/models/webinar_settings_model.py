# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, member, model

WebinarSettingsModelPanelistAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WebinarSettingsModelAttendeeAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]

WebinarSettingsModelArtifactsAccessAuthentication = Literal[
    "Guest", "AuthenticatedUser", "AuthenticatedCoworker"
]


@model
class WebinarSettingsModel(Model):
    """Webinar settings model.

    Attributes:
        recording_enabled: `true` if left out.
        auto_record: `true` if left out.
        recording_sharing_enabled: `true` if left out; read-only.
        recording_download_enabled: `true` if left out; read-only.
        recording_deletion_enabled: `false` if left out; read-only; deprecated.
        past_session_deletion_enabled: `false` if left out; read-only.
        panelist_waiting_room: `false` if left out.
        panelist_video_enabled: `true` if left out.
        panelist_screen_sharing_enabled: `true` if left out.
        panelist_mute_control_enabled: `true` if left out.
        panelist_authentication: `"AuthenticatedCoworker"` if left out.
        attendee_authentication: `"AuthenticatedCoworker"` if left out.
        artifacts_access_authentication: `"AuthenticatedUser"` if left out.
        pstn_enabled: `false` if left out.
        qna_enabled: `true` if left out.
        qna_anonymous_enabled: `true` if left out.
        moderated_qna_enabled: `true` if left out.
        polls_enabled: `true` if left out.
        polls_anonymous_enabled: `true` if left out.
        registration_enabled: `false` if left out.
        post_webinar_redirect_uri: A URI.
        external_livestream_enabled: `true` if left out; read-only.
    """

    recording_enabled: bool | Unset = UNSET
    auto_record: bool | Unset = UNSET
    recording_sharing_enabled: bool | Unset = UNSET
    recording_download_enabled: bool | Unset = UNSET
    recording_deletion_enabled: bool | Unset = UNSET
    past_session_deletion_enabled: bool | Unset = UNSET
    panelist_waiting_room: bool | Unset = UNSET
    panelist_video_enabled: bool | Unset = UNSET
    panelist_screen_sharing_enabled: bool | Unset = UNSET
    panelist_mute_control_enabled: bool | Unset = UNSET
    panelist_authentication: WebinarSettingsModelPanelistAuthentication | Unset = UNSET
    attendee_authentication: WebinarSettingsModelAttendeeAuthentication | Unset = UNSET
    artifacts_access_authentication: WebinarSettingsModelArtifactsAccessAuthentication | Unset = (
        UNSET
    )
    pstn_enabled: bool | Unset = UNSET
    password: str | Unset = member(default=UNSET, secret=True)
    qna_enabled: bool | Unset = UNSET
    qna_anonymous_enabled: bool | Unset = UNSET
    moderated_qna_enabled: bool | Unset = UNSET
    polls_enabled: bool | Unset = UNSET
    polls_anonymous_enabled: bool | Unset = UNSET
    registration_enabled: bool | Unset = UNSET
    post_webinar_redirect_uri: str | Unset = UNSET
    external_livestream_enabled: bool | Unset = UNSET
