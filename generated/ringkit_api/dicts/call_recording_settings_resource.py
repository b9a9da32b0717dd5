# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.automatic_recording_resource import AutomaticRecordingResourceDict
    from ringkit_api.dicts.call_recording_greeting_resource import CallRecordingGreetingResourceDict
    from ringkit_api.dicts.on_demand_resource import OnDemandResourceDict
    from ringkit_api.models.automatic_recording_resource import AutomaticRecordingResource
    from ringkit_api.models.call_recording_greeting_resource import CallRecordingGreetingResource
    from ringkit_api.models.on_demand_resource import OnDemandResource


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
