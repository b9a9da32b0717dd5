# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.automatic_recording_resource import AutomaticRecordingResource
    from ringkit_api.models.call_recording_extension_resource import (
        CallRecordingExtensionResource,
        CallRecordingExtensionResourceCallDirection,
    )
    from ringkit_api.models.call_recording_greeting_resource import (
        CallRecordingGreetingResource,
        CallRecordingGreetingResourceType,
    )
    from ringkit_api.models.on_demand_resource import OnDemandResource


class AutomaticRecordingResourceDict(TypedDict):
    """`AutomaticRecordingResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether calls of the chosen extensions are recorded."""
    outbound_call_tones: NotRequired[bool]
    """Whether a tone reminds of the recording in calls that go out."""
    outbound_call_announcement: NotRequired[bool]
    """Whether the recording is announced in calls that go out."""
    allow_mute: NotRequired[bool]
    """Whether users can pause the recording."""
    extension_count: NotRequired[int]
    """Number of extensions whose calls are recorded."""
    retention_period: NotRequired[int]
    """Days for which recordings are kept."""
    max_number_limit: NotRequired[int]
    """Number of recordings that the account can keep."""


class BulkAccountCallRecordingsResourceDict(TypedDict):
    """`BulkAccountCallRecordingsResource` as a dict."""

    added_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions to be recorded from now on."""
    updated_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions whose settings change."""
    removed_extensions: NotRequired[
        Sequence[CallRecordingExtensionResource | CallRecordingExtensionResourceDict]
    ]
    """Extensions to be recorded no longer."""


class CallRecordingExtensionResourceDict(TypedDict):
    """`CallRecordingExtensionResource` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    type: NotRequired[str]
    """Kind of the extension."""
    call_direction: NotRequired[CallRecordingExtensionResourceCallDirection]
    """Which calls are recorded."""
    alternate_outbound_call_recording_mode: NotRequired[bool]
    """Whether calls that go out are recorded by the alternative way."""


class CallRecordingGreetingResourceDict(TypedDict):
    """`CallRecordingGreetingResource` as a dict."""

    type: NotRequired[CallRecordingGreetingResourceType]
    """Moment at which the announcement is played."""
    mode: NotRequired[str]
    """Whether the announcement is a standard one or the company's own."""


class CallRecordingSettingsResourceDict(TypedDict):
    """`CallRecordingSettingsResource` as a dict."""

    on_demand: NotRequired[OnDemandResource | OnDemandResourceDict]
    """Recording that a person starts in a call."""
    automatic: NotRequired[AutomaticRecordingResource | AutomaticRecordingResourceDict]
    """Recording that starts by itself."""
    greetings: NotRequired[
        Sequence[CallRecordingGreetingResource | CallRecordingGreetingResourceDict]
    ]
    """Announcements of a recording."""


class OnDemandResourceDict(TypedDict):
    """`OnDemandResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether users can record calls."""
    retention_period: NotRequired[int]
    """Days for which recordings are kept."""
