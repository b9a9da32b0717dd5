# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.automatic_recording_resource import AutomaticRecordingResource
    from ringkit_api.models.call_recording_greeting_resource import CallRecordingGreetingResource
    from ringkit_api.models.on_demand_resource import OnDemandResource


@model
class CallRecordingSettingsResource(Model):
    """How calls are recorded.

    Attributes:
        on_demand: Recording that a person starts in a call.
        automatic: Recording that starts by itself.
        greetings: Announcements of a recording.
    """

    on_demand: OnDemandResource | Unset = UNSET
    """Recording that a person starts in a call."""
    automatic: AutomaticRecordingResource | Unset = UNSET
    """Recording that starts by itself."""
    greetings: list[CallRecordingGreetingResource] | Unset = UNSET
    """Announcements of a recording."""
