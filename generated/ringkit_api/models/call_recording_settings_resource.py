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
    """Call recording settings resource."""

    on_demand: OnDemandResource | Unset = UNSET
    automatic: AutomaticRecordingResource | Unset = UNSET
    greetings: list[CallRecordingGreetingResource] | Unset = UNSET
