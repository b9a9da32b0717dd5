# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.dicts.invitees import RcwDomainUserModelDict
    from ringkit_api.enumerations import WcsSessionStatusModel
    from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel
    from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel
    from ringkit_api.models.wcs_webinar_settings_model import (
        WcsWebinarSettingsModel,
        WcsWebinarSettingsModelArtifactsAccessAuthentication,
        WcsWebinarSettingsModelAttendeeAuthentication,
        WcsWebinarSettingsModelPanelistAuthentication,
    )


class RcwLinkedUserModelDict(TypedDict):
    """`RcwLinkedUserModel` as a dict."""

    linked_user: NotRequired[RcwDomainUserModel | RcwDomainUserModelDict]
    """The user, with account and domain."""


class WcsSessionWithLocaleCodeModelDict(TypedDict):
    """`WcsSessionWithLocaleCodeModel` as a dict."""

    scheduled_start_time: datetime
    """When the session is to begin, in ISO 8601."""
    scheduled_duration: int
    """Planned length of the session in seconds. 30 to 43200."""
    time_zone: str
    """Name of the time zone, as IANA has it, such as `Europe/Berlin`. 3 to 64 characters."""
    localized_time_zone_description: NotRequired[str]
    """Name of the time zone for people."""
    panel_join_time_offset: NotRequired[int]
    """Seconds before the start at which host and panelists may join. At least 0; `0` if left out."""
    title: NotRequired[str]
    """Title of the session; that of the webinar if left out. At most 512 characters."""
    description: NotRequired[str]
    """Text about the session for those who attend. At most 4096 characters."""
    status: NotRequired[WcsSessionStatusModel]
    """State of the session; a change may start other things, such as mails."""
    locale_code: NotRequired[str]
    """Language of the session, such as `en-US`. 2 to 8 characters."""


class WcsWebinarSettingsModelDict(TypedDict):
    """`WcsWebinarSettingsModel` as a dict."""

    auto_record: NotRequired[bool]
    """Whether recording starts by itself when the session goes live. `false` if left out."""
    panelist_waiting_room: NotRequired[bool]
    """Whether panelists wait until they are let in. `false` if left out."""
    panelist_video_enabled: NotRequired[bool]
    """Whether the cameras of panelists are on at first. `true` if left out."""
    panelist_screen_sharing_enabled: NotRequired[bool]
    """Whether panelists can share their screens at first. `true` if left out."""
    panelist_mute_control_enabled: NotRequired[bool]
    """Whether panelists can mute themselves at first. `true` if left out."""
    panelist_authentication: NotRequired[WcsWebinarSettingsModelPanelistAuthentication]
    """Who can join as a panelist. `"Guest"` if left out."""
    attendee_authentication: NotRequired[WcsWebinarSettingsModelAttendeeAuthentication]
    """Who can join as an attendee. `"Guest"` if left out."""
    artifacts_access_authentication: NotRequired[
        WcsWebinarSettingsModelArtifactsAccessAuthentication
    ]
    """Who can see the recordings. `"AuthenticatedUser"` if left out."""
    pstn_enabled: NotRequired[bool]
    """Whether panelists can join by telephone. `false` if left out."""
    password: NotRequired[str]
    """Password of the webinar; one may be made if left out. At most 64 characters."""
    qna_enabled: NotRequired[bool]
    """Whether questions can be asked; without it no other setting of questions counts. `true` if left
        out."""
    qna_anonymous_enabled: NotRequired[bool]
    """Whether questions can be asked without a name. `true` if left out."""
    registration_enabled: NotRequired[bool]
    """Whether people must register first. `false` if left out."""
    post_webinar_redirect_uri: NotRequired[str]
    """Address to which people are sent afterwards. A URI."""
    moderated_qna_enabled: NotRequired[bool]
    """Whether questions are looked at before others see them. `false` if left out."""


class WebinarBaseModelDict(TypedDict):
    """`WebinarBaseModel` as a dict."""

    title: NotRequired[str]
    """Title of the webinar. 1 to 512 characters."""
    description: NotRequired[str]
    """Text about the webinar for those who attend. At most 4096 characters."""
    settings: NotRequired[WcsWebinarSettingsModel | WcsWebinarSettingsModelDict]
    """Rules of its sessions."""


class WebinarCreationRequestDict(TypedDict):
    """`WebinarCreationRequest` as a dict."""

    title: str
    """Title of the webinar. 1 to 512 characters."""
    description: NotRequired[str]
    """Text about the webinar for those who attend. At most 4096 characters."""
    settings: NotRequired[WcsWebinarSettingsModel | WcsWebinarSettingsModelDict]
    """Rules of its sessions; those of the account if left out."""
    host: NotRequired[RcwLinkedUserModel | RcwLinkedUserModelDict]
    """User who hosts it; yourself if left out."""
