# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.dicts.forwarding_targets import (
        CommCloudConnectorRingTargetRequestDict,
        CommCloudDestinationDict,
        CommDeviceRequestDict,
        CommIntegrationRequestDict,
        CommPhoneNumberResourceDict,
        CommReferencedExtensionResourceDict,
    )
    from ringkit_api.enumerations import (
        CommDispatchingTypeResource,
        CommGreetingSourceTypeResource,
        CommReferenceStateIdResource,
        CommScreeningResultTypeResource,
        CommScreeningTypeResource,
        CommTerminatingTargetDispatchingTypeResource,
    )
    from ringkit_api.models.comm_call_types_resource import CommCallTypesResource
    from ringkit_api.models.comm_cloud_destination import CommCloudDestination
    from ringkit_api.models.comm_device_request import CommDeviceRequest
    from ringkit_api.models.comm_dispatching_request import CommDispatchingRequest
    from ringkit_api.models.comm_dispatching_request_actions_item import (
        CommDispatchingRequestActionsItem,
    )
    from ringkit_api.models.comm_from_resource import CommFromResource
    from ringkit_api.models.comm_greeting_id_resource import CommGreetingIdResource
    from ringkit_api.models.comm_greeting_resource import CommGreetingResource
    from ringkit_api.models.comm_integration_request import CommIntegrationRequest
    from ringkit_api.models.comm_interaction_rule_conditions_request_item import (
        CommInteractionRuleConditionsRequestItem,
    )
    from ringkit_api.models.comm_interaction_rule_schedule_resource import (
        CommInteractionRuleScheduleResource,
    )
    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource
    from ringkit_api.models.comm_range_resource import CommRangeResource
    from ringkit_api.models.comm_reference_state_resource import CommReferenceStateResource
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )
    from ringkit_api.models.comm_ring_always_group_action_request_targets_item import (
        CommRingAlwaysGroupActionRequestTargetsItem,
    )
    from ringkit_api.models.comm_ring_group_action_request_targets_item import (
        CommRingGroupActionRequestTargetsItem,
    )
    from ringkit_api.models.comm_state_schedule_resource_triggers_item import (
        CommStateScheduleResourceTriggersItem,
    )
    from ringkit_api.models.comm_terminating_action_request_targets_item import (
        CommTerminatingActionRequestTargetsItem,
    )
    from ringkit_api.models.comm_terminating_prompt_resource import CommTerminatingPromptResource
    from ringkit_api.models.comm_weekly_items_resource import CommWeeklyItemsResource
    from ringkit_api.models.comm_weekly_range_resource import CommWeeklyRangeResource


class CommAllDesktopRingTargetRequestDict(TypedDict):
    """`CommAllDesktopRingTargetRequest` as a dict."""

    type: Literal["AllDesktopRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User whose applications ring."""


class CommAllMobileRingTargetRequestDict(TypedDict):
    """`CommAllMobileRingTargetRequest` as a dict."""

    type: Literal["AllMobileRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User whose applications ring."""


class CommCallTypesResourceDict(TypedDict):
    """`CommCallTypesResource` as a dict."""

    queue_calls_included: bool
    """Whether calls of queues that the user is a member of are meant too."""


class CommCloudConnectorTerminatingTargetRequestDict(TypedDict):
    """`CommCloudConnectorTerminatingTargetRequest` as a dict."""

    type: Literal["CloudConnectorTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommCloudDestination | CommCloudDestinationDict
    """The destination."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""
    name: str
    """Name of the target."""


class CommCoworkerRingTargetRequestDict(TypedDict):
    """`CommCoworkerRingTargetRequest` as a dict."""

    type: Literal["CoworkerRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    """The colleague."""


class CommDailyTriggerResourceDict(TypedDict):
    """`CommDailyTriggerResource` as a dict."""

    trigger_type: Literal["Daily"]
    """Kind of the times, the same for all of this class."""
    start_time: str
    """First time of day, such as "09:00:00". A time (HH:mm[:ss])."""
    end_time: str
    """Last time of day, such as "18:00:00". A time (HH:mm[:ss])."""


class CommDeviceRingTargetRequestDict(TypedDict):
    """`CommDeviceRingTargetRequest` as a dict."""

    type: Literal["DeviceRingTarget"]
    """Kind of the target, the same for all of this class."""
    device: CommDeviceRequest | CommDeviceRequestDict
    """The device."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User who has the device, if it is a colleague."""


class CommDispatchingRequestDict(TypedDict):
    """`CommDispatchingRequest` as a dict."""

    call_types: NotRequired[CommCallTypesResource | CommCallTypesResourceDict]
    """Whether calls of queues are meant too."""
    actions: Sequence[CommDispatchingRequestActionsItem | CommDispatchingRequestActionsItemDict]
    """Greetings, screening, phones that ring, and how the call ends, in this order. At least 1 item."""
    type: CommDispatchingTypeResource
    """Whether phones ring at once, one after another, as set, or not at all."""


class CommExtensionTerminatingTargetRequestDict(TypedDict):
    """`CommExtensionTerminatingTargetRequest` as a dict."""

    type: Literal["ExtensionTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    """The extension."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""


class CommFmcPhoneNumberRingTargetRequestDict(TypedDict):
    """`CommFmcPhoneNumberRingTargetRequest` as a dict."""

    type: Literal["FmcPhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""


class CommFromResourceDict(TypedDict):
    """`CommFromResource` as a dict."""

    phone_number: str
    """Number of the caller, E.164."""
    name: str
    """Name of the caller."""


class CommGreetingIdResourceDict(TypedDict):
    """`CommGreetingIdResource` as a dict."""

    id: str | int | Unset
    """The `id` of a greeting, from `rc.api.greetings.list_standard_greetings` or of one that was
        uploaded."""


class CommGreetingResourceDict(TypedDict):
    """`CommGreetingResource` as a dict."""

    effective_greeting_type: CommGreetingSourceTypeResource
    """Whether `custom` or `preset` is played."""
    preset: CommGreetingIdResource | CommGreetingIdResourceDict
    """Greeting that comes with the service."""
    custom: NotRequired[CommGreetingIdResource | CommGreetingIdResourceDict]
    """Greeting that the user has uploaded."""


class CommHotdeskRingTargetRequestDict(TypedDict):
    """`CommHotdeskRingTargetRequest` as a dict."""

    type: Literal["HotdeskRingTarget"]
    """Kind of the target, the same for all of this class."""


class CommImsPhoneNumberRingTargetRequestDict(TypedDict):
    """`CommImsPhoneNumberRingTargetRequest` as a dict."""

    type: Literal["ImsPhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""


class CommIntegrationRingTargetRequestDict(TypedDict):
    """`CommIntegrationRingTargetRequest` as a dict."""

    type: Literal["IntegrationRingTarget"]
    """Kind of the target, the same for all of this class."""
    integration: CommIntegrationRequest | CommIntegrationRequestDict
    """The other system."""


class CommInteractionRuleCreateRequestDict(TypedDict):
    """`CommInteractionRuleCreateRequest` as a dict."""

    conditions: Sequence[
        CommInteractionRuleConditionsRequestItem | CommInteractionRuleConditionsRequestItemDict
    ]
    """Which calls the rule is for: callers, called numbers, times or states. At least 1 item."""
    dispatching: CommDispatchingRequest | CommDispatchingRequestDict
    """What happens with the calls."""
    enabled: bool
    """Whether the rule is on."""
    display_name: str
    """Name of the rule that users see."""


class CommInteractionRuleInteractionConditionRequestDict(TypedDict):
    """`CommInteractionRuleInteractionConditionRequest` as a dict."""

    type: Literal["Interaction"]
    """Kind of the condition, the same for all of this class."""
    from_: Sequence[CommFromResource | CommFromResourceDict]
    """Callers, by number and name."""
    to: Sequence[str]
    """Numbers of the user that were called, E.164."""


class CommInteractionRuleScheduleConditionRequestDict(TypedDict):
    """`CommInteractionRuleScheduleConditionRequest` as a dict."""

    type: Literal["Schedule"]
    """Kind of the condition, the same for all of this class."""
    schedule: CommInteractionRuleScheduleResource | CommInteractionRuleScheduleResourceDict
    """The times."""


class CommInteractionRuleScheduleResourceDict(TypedDict):
    """`CommInteractionRuleScheduleResource` as a dict."""

    start_date_time: NotRequired[str]
    """First moment of the rule, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    end_date_time: NotRequired[str]
    """Last moment of the rule, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    triggers: NotRequired[Sequence[CommStateScheduleResourceTriggersItem]]
    """Hours of the day, of the week, or periods."""


class CommInteractionRuleStateConditionRequestDict(TypedDict):
    """`CommInteractionRuleStateConditionRequest` as a dict."""

    type: Literal["State"]
    """Kind of the condition, the same for all of this class."""
    state: CommReferenceStateResource | CommReferenceStateResourceDict
    """The state."""


class CommInteractionRuleUpdateRequestDict(TypedDict):
    """`CommInteractionRuleUpdateRequest` as a dict."""

    conditions: NotRequired[
        Sequence[
            CommInteractionRuleConditionsRequestItem | CommInteractionRuleConditionsRequestItemDict
        ]
    ]
    """Which calls the rule is for: callers, called numbers, times or states. At least 1 item."""
    dispatching: NotRequired[CommDispatchingRequest | CommDispatchingRequestDict]
    """What happens with the calls."""
    enabled: NotRequired[bool]
    """Whether the rule is on."""
    display_name: NotRequired[str]
    """Name of the rule that users see."""


class CommPhoneNumberRingTargetRequestDict(TypedDict):
    """`CommPhoneNumberRingTargetRequest` as a dict."""

    type: Literal["PhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""
    name: NotRequired[str]
    """Name of the target."""


class CommPhoneNumberTerminatingTargetRequestDict(TypedDict):
    """`CommPhoneNumberTerminatingTargetRequest` as a dict."""

    type: Literal["PhoneNumberTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    name: NotRequired[str]
    """Name of the target."""
    destination: CommPhoneNumberResource | CommPhoneNumberResourceDict
    """The number."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""


class CommPlayAnnouncementTerminatingTargetRequestDict(TypedDict):
    """`CommPlayAnnouncementTerminatingTargetRequest` as a dict."""

    type: Literal["PlayAnnouncementTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict
    """The announcement."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""


class CommPlayConnectingMessageActionRequestDict(TypedDict):
    """`CommPlayConnectingMessageActionRequest` as a dict."""

    type: Literal["PlayConnectingMessageAction"]
    """Kind of the action, the same for all of this class."""
    greeting: CommGreetingResource | CommGreetingResourceDict
    """What is played."""
    enabled: bool
    """Whether the action is on."""


class CommPlayConnectingPromptActionRequestDict(TypedDict):
    """`CommPlayConnectingPromptActionRequest` as a dict."""

    type: Literal["PlayConnectingPromptAction"]
    """Kind of the action, the same for all of this class."""
    greeting: CommGreetingResource | CommGreetingResourceDict
    """What is played."""
    enabled: bool
    """Whether the action is on."""


class CommPlayWelcomePromptActionRequestDict(TypedDict):
    """`CommPlayWelcomePromptActionRequest` as a dict."""

    type: Literal["PlayWelcomePromptAction"]
    """Kind of the action, the same for all of this class."""
    greeting: CommGreetingResource | CommGreetingResourceDict
    """What is played."""
    enabled: bool
    """Whether the action is on."""


class CommRangeResourceDict(TypedDict):
    """`CommRangeResource` as a dict."""

    start_date_time: str
    """First moment of the period, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""
    end_date_time: str
    """Last moment of the period, ISO 8601. Matches
        `^((([0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01]))T(([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]+)?))(Z|\\+-:[0-5][0-9])?)$`."""


class CommRangeTriggerResourceDict(TypedDict):
    """`CommRangeTriggerResource` as a dict."""

    trigger_type: Literal["Range"]
    """Kind of the times, the same for all of this class."""
    ranges: Sequence[CommRangeResource | CommRangeResourceDict]
    """The periods. At least 1 item."""


class CommReferenceStateResourceDict(TypedDict):
    """`CommReferenceStateResource` as a dict."""

    id: CommReferenceStateIdResource
    """The state, by which the rule is used."""


class CommRingAlwaysGroupActionRequestDict(TypedDict):
    """`CommRingAlwaysGroupActionRequest` as a dict."""

    type: Literal["RingAlwaysGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: Sequence[
        CommRingAlwaysGroupActionRequestTargetsItem
        | CommRingAlwaysGroupActionRequestTargetsItemDict
    ]
    """Desktop or mobile applications of the user. 1 to 2 items."""


class CommRingGroupActionRequestDict(TypedDict):
    """`CommRingGroupActionRequest` as a dict."""

    type: Literal["RingGroupAction"]
    """Kind of the action, the same for all of this class."""
    enabled: bool
    """Whether the action is on."""
    targets: Sequence[
        CommRingGroupActionRequestTargetsItem | CommRingGroupActionRequestTargetsItemDict
    ]
    """Phones, colleagues and numbers to ring. At least 1 item."""
    custom_start_offset: NotRequired[int]
    """Seconds after which to begin; only for the dispatching Custom. `0` if left out."""
    duration: int
    """How long to ring, in seconds."""


class CommScreeningActionRequestDict(TypedDict):
    """`CommScreeningActionRequest` as a dict."""

    type: Literal["ScreeningAction"]
    """Kind of the action, the same for all of this class."""
    screening: CommScreeningTypeResource
    """Which callers are asked."""
    enabled: bool
    """Whether the action is on."""
    screening_result: NotRequired[CommScreeningResultTypeResource]
    """Whether the user is asked to take the call, or only hears the name."""


class CommTerminatingActionRequestDict(TypedDict):
    """`CommTerminatingActionRequest` as a dict."""

    type: Literal["TerminatingAction"]
    """Kind of the action, the same for all of this class."""
    targets: Sequence[
        CommTerminatingActionRequestTargetsItem | CommTerminatingActionRequestTargetsItemDict
    ]
    """Possible ends of the call; the two members below choose among them. At least 1 item."""
    ringing_target_type: NotRequired[str]
    """Kind of the target that is used after phones have rung."""
    terminating_target_type: NotRequired[str]
    """Kind of the target that is used when none is to ring."""


class CommTerminatingPromptResourceDict(TypedDict):
    """`CommTerminatingPromptResource` as a dict."""

    greeting: CommGreetingResource | CommGreetingResourceDict
    """The greeting or announcement."""


class CommVoiceMailTerminatingTargetRequestDict(TypedDict):
    """`CommVoiceMailTerminatingTargetRequest` as a dict."""

    type: Literal["VoiceMailTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """Extension whose mailbox takes it; the user's if left out."""
    prompt: CommTerminatingPromptResource | CommTerminatingPromptResourceDict
    """What callers hear first."""


class CommWeeklyItemsResourceDict(TypedDict):
    """`CommWeeklyItemsResource` as a dict."""

    monday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Mondays. At most 20 items."""
    tuesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Tuesdays. At most 20 items."""
    wednesday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Wednesdays. At most 20 items."""
    thursday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Thursdays. At most 20 items."""
    friday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Fridays. At most 20 items."""
    saturday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Saturdays. At most 20 items."""
    sunday: NotRequired[Sequence[CommWeeklyRangeResource | CommWeeklyRangeResourceDict]]
    """Hours on Sundays. At most 20 items."""


class CommWeeklyRangeResourceDict(TypedDict):
    """`CommWeeklyRangeResource` as a dict."""

    start_time: str
    """First time of day, such as "09:00:00". A time (HH:mm[:ss])."""
    end_time: str
    """Last time of day, such as "18:00:00". A time (HH:mm[:ss])."""


class CommWeeklyTriggerResourceDict(TypedDict):
    """`CommWeeklyTriggerResource` as a dict."""

    trigger_type: Literal["Weekly"]
    """Kind of the times, the same for all of this class."""
    ranges: CommWeeklyItemsResource | CommWeeklyItemsResourceDict
    """Hours of each day."""


if TYPE_CHECKING:
    CommInteractionRuleConditionsRequestItemDict: TypeAlias = (
        CommInteractionRuleInteractionConditionRequestDict
        | CommInteractionRuleScheduleConditionRequestDict
        | CommInteractionRuleStateConditionRequestDict
    )
    CommDispatchingRequestActionsItemDict: TypeAlias = (
        CommPlayConnectingMessageActionRequestDict
        | CommPlayConnectingPromptActionRequestDict
        | CommPlayWelcomePromptActionRequestDict
        | CommScreeningActionRequestDict
        | CommRingGroupActionRequestDict
        | CommRingAlwaysGroupActionRequestDict
        | CommTerminatingActionRequestDict
    )
    CommInteractionRuleScheduleResourceTriggersItemDict: TypeAlias = (
        CommDailyTriggerResourceDict | CommWeeklyTriggerResourceDict | CommRangeTriggerResourceDict
    )
    CommRingAlwaysGroupActionRequestTargetsItemDict: TypeAlias = (
        CommAllDesktopRingTargetRequestDict | CommAllMobileRingTargetRequestDict
    )
    CommRingGroupActionRequestTargetsItemDict: TypeAlias = (
        CommAllDesktopRingTargetRequestDict
        | CommAllMobileRingTargetRequestDict
        | CommCoworkerRingTargetRequestDict
        | CommDeviceRingTargetRequestDict
        | CommHotdeskRingTargetRequestDict
        | CommImsPhoneNumberRingTargetRequestDict
        | CommFmcPhoneNumberRingTargetRequestDict
        | CommIntegrationRingTargetRequestDict
        | CommPhoneNumberRingTargetRequestDict
        | CommCloudConnectorRingTargetRequestDict
    )
    CommTerminatingActionRequestTargetsItemDict: TypeAlias = (
        CommVoiceMailTerminatingTargetRequestDict
        | CommPlayAnnouncementTerminatingTargetRequestDict
        | CommPhoneNumberTerminatingTargetRequestDict
        | CommExtensionTerminatingTargetRequestDict
        | CommCloudConnectorTerminatingTargetRequestDict
    )
