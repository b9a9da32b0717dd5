# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit._unset import Unset
    from ringkit_api.dicts.business_hours import WeeklyScheduleInfoDict
    from ringkit_api.dicts.call_blocking import PresetInfoDict
    from ringkit_api.enumerations import (
        ForwardingPhoneNumberTypeEnum,
        GreetingTypeEnum,
        RuleTypeInfo,
    )
    from ringkit_api.models.called_number_info import CalledNumberInfo
    from ringkit_api.models.callers_info_request import CallersInfoRequest
    from ringkit_api.models.company_answering_rule_called_number_info import (
        CompanyAnsweringRuleCalledNumberInfo,
    )
    from ringkit_api.models.company_answering_rule_callers_info_request import (
        CompanyAnsweringRuleCallersInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_extension_info import (
        CompanyAnsweringRuleExtensionInfo,
    )
    from ringkit_api.models.company_answering_rule_extension_info_request import (
        CompanyAnsweringRuleExtensionInfoRequest,
    )
    from ringkit_api.models.company_answering_rule_request import (
        CompanyAnsweringRuleRequestCallHandlingAction,
    )
    from ringkit_api.models.company_answering_rule_schedule_info_request import (
        CompanyAnsweringRuleScheduleInfoRequest,
        CompanyAnsweringRuleScheduleInfoRequestRef,
    )
    from ringkit_api.models.company_answering_rule_time_interval_request import (
        CompanyAnsweringRuleTimeIntervalRequest,
    )
    from ringkit_api.models.company_answering_rule_update import (
        CompanyAnsweringRuleUpdateCallHandlingAction,
    )
    from ringkit_api.models.company_answering_rule_weekly_schedule_info_request import (
        CompanyAnsweringRuleWeeklyScheduleInfoRequest,
    )
    from ringkit_api.models.create_answering_rule_forwarding_number_info import (
        CreateAnsweringRuleForwardingNumberInfo,
    )
    from ringkit_api.models.create_answering_rule_request import (
        CreateAnsweringRuleRequestCallHandlingAction,
        CreateAnsweringRuleRequestScreening,
    )
    from ringkit_api.models.custom_greeting_info_request import CustomGreetingInfoRequest
    from ringkit_api.models.fixed_order_agents import FixedOrderAgents
    from ringkit_api.models.fixed_order_agents_extension_info import FixedOrderAgentsExtensionInfo
    from ringkit_api.models.forwarding_info import ForwardingInfo, ForwardingInfoRingingMode
    from ringkit_api.models.forwarding_info_create_rule_request import (
        ForwardingInfoCreateRuleRequest,
        ForwardingInfoCreateRuleRequestRingingMode,
    )
    from ringkit_api.models.forwarding_number_info_rules_create_rule_request import (
        ForwardingNumberInfoRulesCreateRuleRequest,
    )
    from ringkit_api.models.forwarding_rule_create_request import ForwardingRuleCreateRequest
    from ringkit_api.models.forwarding_rule_info import ForwardingRuleInfo
    from ringkit_api.models.greeting_info import GreetingInfo
    from ringkit_api.models.missed_call_extension_info import MissedCallExtensionInfo
    from ringkit_api.models.missed_call_extension_info_external_number import (
        MissedCallExtensionInfoExternalNumber,
    )
    from ringkit_api.models.missed_call_info import MissedCallInfo, MissedCallInfoActionType
    from ringkit_api.models.preset_info import PresetInfo
    from ringkit_api.models.queue_info import (
        QueueInfo,
        QueueInfoHoldAudioInterruptionMode,
        QueueInfoHoldTimeExpirationAction,
        QueueInfoMaxCallersAction,
        QueueInfoNoAnswerAction,
        QueueInfoTransferMode,
    )
    from ringkit_api.models.queue_info_call_back import (
        QueueInfoCallBack,
        QueueInfoCallBackConfirmationAnnouncements,
    )
    from ringkit_api.models.queue_info_position_in_queue import (
        QueueInfoPositionInQueue,
        QueueInfoPositionInQueuePlaybackFrequency,
    )
    from ringkit_api.models.ranges_info import RangesInfo
    from ringkit_api.models.recipient_info import RecipientInfo
    from ringkit_api.models.schedule_info import ScheduleInfo, ScheduleInfoRef
    from ringkit_api.models.transfer_extension_info import TransferExtensionInfo
    from ringkit_api.models.transfer_info import TransferInfo, TransferInfoAction
    from ringkit_api.models.transferred_extension import TransferredExtension
    from ringkit_api.models.transferred_extension_info import TransferredExtensionInfo
    from ringkit_api.models.unconditional_forwarding_info import (
        UnconditionalForwardingInfo,
        UnconditionalForwardingInfoAction,
    )
    from ringkit_api.models.update_answering_rule_request import (
        UpdateAnsweringRuleRequestCallHandlingAction,
        UpdateAnsweringRuleRequestScreening,
    )
    from ringkit_api.models.voicemail_info import VoicemailInfo
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo


class CalledNumberInfoDict(TypedDict):
    """`CalledNumberInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number that is called, in E.164."""


class CallersInfoRequestDict(TypedDict):
    """`CallersInfoRequest` as a dict."""

    caller_id: NotRequired[str | int | Unset]
    """Number of the caller."""
    name: NotRequired[str]
    """Name of the caller."""


class CompanyAnsweringRuleCalledNumberInfoDict(TypedDict):
    """`CompanyAnsweringRuleCalledNumberInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the number, from `rc.api.phone_numbers.list_account_phone_numbers`."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""


class CompanyAnsweringRuleCallersInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleCallersInfoRequest` as a dict."""

    caller_id: NotRequired[str | int | Unset]
    """Number of the caller."""
    name: NotRequired[str]
    """Name of the caller."""


class CompanyAnsweringRuleExtensionInfoDict(TypedDict):
    """`CompanyAnsweringRuleExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""


class CompanyAnsweringRuleExtensionInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleExtensionInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""


class CompanyAnsweringRuleRequestDict(TypedDict):
    """`CompanyAnsweringRuleRequest` as a dict."""

    name: NotRequired[str]
    """Name of the rule, up to 30 characters; `My Rule` and a number if left out."""
    enabled: NotRequired[bool]
    """Whether the rule is applied. `true` if left out."""
    type: NotRequired[RuleTypeInfo]
    """Kind of the rule."""
    callers: NotRequired[
        Sequence[
            CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict
        ]
    ]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[
        Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
    ]
    """Numbers of the company to which the rule applies."""
    schedule: NotRequired[
        CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict
    ]
    """When the rule applies."""
    call_handling_action: NotRequired[CompanyAnsweringRuleRequestCallHandlingAction]
    """What happens to the call."""
    extension: NotRequired[
        CompanyAnsweringRuleExtensionInfoRequest | CompanyAnsweringRuleExtensionInfoRequestDict
    ]
    """Extension that gets the call, for `Bypass`."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """What callers hear; standard greetings only."""


class CompanyAnsweringRuleScheduleInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleScheduleInfoRequest` as a dict."""

    weekly_ranges: NotRequired[
        CompanyAnsweringRuleWeeklyScheduleInfoRequest
        | CompanyAnsweringRuleWeeklyScheduleInfoRequestDict
    ]
    """Hours of each day of the week; not together with `ranges`."""
    ranges: NotRequired[Sequence[RangesInfo | RangesInfoDict]]
    """Stretches of dates and times; not together with `weekly_ranges`."""
    ref: NotRequired[CompanyAnsweringRuleScheduleInfoRequestRef]
    """Schedule to refer to in place of hours of its own."""


class CompanyAnsweringRuleTimeIntervalRequestDict(TypedDict):
    """`CompanyAnsweringRuleTimeIntervalRequest` as a dict."""

    from_: NotRequired[str]
    """Start of the interval, as `hh:mm`."""
    to: NotRequired[str]
    """End of the interval, as `hh:mm`."""


class CompanyAnsweringRuleUpdateDict(TypedDict):
    """`CompanyAnsweringRuleUpdate` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the rule, as in the path."""
    enabled: NotRequired[bool]
    """Whether the rule is applied. `true` if left out."""
    name: NotRequired[str]
    """Name of the rule, up to 30 characters; `My Rule` and a number if left out."""
    callers: NotRequired[
        Sequence[
            CompanyAnsweringRuleCallersInfoRequest | CompanyAnsweringRuleCallersInfoRequestDict
        ]
    ]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[
        Sequence[CompanyAnsweringRuleCalledNumberInfo | CompanyAnsweringRuleCalledNumberInfoDict]
    ]
    """Numbers of the company to which the rule applies."""
    schedule: NotRequired[
        CompanyAnsweringRuleScheduleInfoRequest | CompanyAnsweringRuleScheduleInfoRequestDict
    ]
    """When the rule applies."""
    call_handling_action: NotRequired[CompanyAnsweringRuleUpdateCallHandlingAction]
    """What happens to the call."""
    type: NotRequired[RuleTypeInfo]
    """Kind of the rule."""
    extension: NotRequired[
        CompanyAnsweringRuleExtensionInfo | CompanyAnsweringRuleExtensionInfoDict
    ]
    """Extension that gets the call, for `Bypass`."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """What callers hear; standard greetings only."""


class CompanyAnsweringRuleWeeklyScheduleInfoRequestDict(TypedDict):
    """`CompanyAnsweringRuleWeeklyScheduleInfoRequest` as a dict."""

    monday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    tuesday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    wednesday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    thursday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    friday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    saturday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""
    sunday: NotRequired[
        Sequence[
            CompanyAnsweringRuleTimeIntervalRequest | CompanyAnsweringRuleTimeIntervalRequestDict
        ]
    ]
    """Hours of the day, one or more intervals."""


class CreateAnsweringRuleForwardingNumberInfoDict(TypedDict):
    """`CreateAnsweringRuleForwardingNumberInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the number, from `rc.api.call_forwarding.list_forwarding_numbers`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone."""


class CreateAnsweringRuleRequestDict(TypedDict):
    """`CreateAnsweringRuleRequest` as a dict."""

    enabled: NotRequired[bool]
    """Whether the rule is applied."""
    type: str
    """Always `Custom`."""
    name: str
    """Name of the rule."""
    callers: NotRequired[Sequence[CallersInfoRequest | CallersInfoRequestDict]]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[Sequence[CalledNumberInfo | CalledNumberInfoDict]]
    """Numbers of the extension to which the rule applies."""
    schedule: NotRequired[ScheduleInfo | ScheduleInfoDict]
    """When the rule applies."""
    call_handling_action: NotRequired[CreateAnsweringRuleRequestCallHandlingAction]
    """What happens to the call; the member of the same name says how."""
    forwarding: NotRequired[ForwardingInfo | ForwardingInfoDict]
    """Phones that ring, for `ForwardCalls`."""
    unconditional_forwarding: NotRequired[
        UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    ]
    """Number that gets the call, for `UnconditionalForwarding`."""
    queue: NotRequired[QueueInfo | QueueInfoDict]
    """How the queue distributes calls, for `AgentQueue`."""
    transfer: NotRequired[TransferredExtensionInfo | TransferredExtensionInfoDict]
    """Extension that gets the call, for `TransferToExtension`."""
    voicemail: NotRequired[VoicemailInfo | VoicemailInfoDict]
    """Whether callers can leave a message, and for whom."""
    missed_call: NotRequired[MissedCallInfo | MissedCallInfoDict]
    """What happens if the call is not answered and there is no voicemail."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """Greetings and prompts that callers hear."""
    screening: NotRequired[CreateAnsweringRuleRequestScreening]
    """Which callers are asked for their names before they are put through. `"Off"` if left out."""


class CustomGreetingInfoRequestDict(TypedDict):
    """`CustomGreetingInfoRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the greeting, from `rc.api.greetings.create_custom_user_greeting`."""


class FixedOrderAgentsDict(TypedDict):
    """`FixedOrderAgents` as a dict."""

    extension: NotRequired[FixedOrderAgentsExtensionInfo | FixedOrderAgentsExtensionInfoDict]
    """Member of the queue."""
    index: NotRequired[int]
    """Place in the order, counted from 1."""


class FixedOrderAgentsExtensionInfoDict(TypedDict):
    """`FixedOrderAgentsExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""
    name: NotRequired[str]
    """Name as people see it."""


class ForwardAllCompanyCallsRequestDict(TypedDict):
    """`ForwardAllCompanyCallsRequest` as a dict."""

    enabled: bool
    """Whether all calls are forwarded."""


class ForwardingInfoDict(TypedDict):
    """`ForwardingInfo` as a dict."""

    notify_my_soft_phones: NotRequired[bool]
    """Whether the applications of the user ring first."""
    notify_admin_soft_phones: NotRequired[bool]
    """Deprecated; whether the application of the administrator rings first. Deprecated."""
    soft_phones_ring_count: NotRequired[int]
    """Number of rings in the applications before other phones ring."""
    soft_phones_always_ring: NotRequired[bool]
    """Whether the applications ring all the time, whatever `soft_phones_ring_count` says. `true` if
        left out."""
    ringing_mode: NotRequired[ForwardingInfoRingingMode]
    """Whether the phones ring one after the other or all at once."""
    rules: NotRequired[Sequence[ForwardingRuleInfo | ForwardingRuleInfoDict]]
    """Phones that ring, in order."""
    soft_phones_position_top: NotRequired[bool]
    """Whether the applications ring before the other phones rather than after them."""
    mobile_timeout: NotRequired[bool]
    """Deprecated; whether the mobile application rings for a limited time. Deprecated."""


class ForwardingInfoCreateRuleRequestDict(TypedDict):
    """`ForwardingInfoCreateRuleRequest` as a dict."""

    notify_my_soft_phones: NotRequired[bool]
    """Whether the applications of the user ring first."""
    notify_admin_soft_phones: NotRequired[bool]
    """Deprecated; whether the application of the administrator rings first. Deprecated."""
    soft_phones_ring_count: NotRequired[int]
    """Number of rings in the applications before other phones ring."""
    soft_phones_always_ring: NotRequired[bool]
    """Whether the applications ring all the time, whatever `soft_phones_ring_count` says. `true` if
        left out."""
    ringing_mode: NotRequired[ForwardingInfoCreateRuleRequestRingingMode]
    """Whether the phones ring one after the other or all at once."""
    rules: NotRequired[Sequence[ForwardingRuleCreateRequest | ForwardingRuleCreateRequestDict]]
    """Phones that ring, in order."""
    mobile_timeout: NotRequired[bool]
    """Deprecated; whether the mobile application rings for a limited time. Deprecated."""


class ForwardingNumberInfoRulesCreateRuleRequestDict(TypedDict):
    """`ForwardingNumberInfoRulesCreateRuleRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the number, from `rc.api.call_forwarding.list_forwarding_numbers`."""
    type: NotRequired[ForwardingPhoneNumberTypeEnum]
    """Kind of the phone."""
    phone_number: NotRequired[str]
    """Phone number in E.164, with `+` and country code."""
    label: NotRequired[str]
    """Text by which people tell it from others. At most 60 characters."""


class ForwardingRuleCreateRequestDict(TypedDict):
    """`ForwardingRuleCreateRequest` as a dict."""

    index: NotRequired[int]
    """Place in the order, counted from 1."""
    ring_count: NotRequired[int]
    """Number of rings before the next phones ring."""
    enabled: NotRequired[bool]
    """Whether the phones ring."""
    forwarding_numbers: NotRequired[
        Sequence[
            ForwardingNumberInfoRulesCreateRuleRequest
            | ForwardingNumberInfoRulesCreateRuleRequestDict
        ]
    ]
    """Phones that ring together."""


class ForwardingRuleInfoDict(TypedDict):
    """`ForwardingRuleInfo` as a dict."""

    index: NotRequired[int]
    """Place in the order, counted from 1."""
    ring_count: NotRequired[int]
    """Number of rings before the next phones ring."""
    enabled: NotRequired[bool]
    """Whether the phones ring."""
    forwarding_numbers: NotRequired[
        Sequence[
            CreateAnsweringRuleForwardingNumberInfo | CreateAnsweringRuleForwardingNumberInfoDict
        ]
    ]
    """Phones that ring together."""


class GreetingInfoDict(TypedDict):
    """`GreetingInfo` as a dict."""

    type: NotRequired[GreetingTypeEnum]
    """Moment at which the greeting is played."""
    preset: NotRequired[PresetInfo | PresetInfoDict]
    """Standard greeting to play."""
    custom: NotRequired[CustomGreetingInfoRequest | CustomGreetingInfoRequestDict]
    """Greeting of the user to play."""


class MissedCallExtensionInfoDict(TypedDict):
    """`MissedCallExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""


class MissedCallExtensionInfoExternalNumberDict(TypedDict):
    """`MissedCallExtensionInfoExternalNumber` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""


class MissedCallInfoDict(TypedDict):
    """`MissedCallInfo` as a dict."""

    action_type: NotRequired[MissedCallInfoActionType]
    """What happens to the call."""
    extension: NotRequired[MissedCallExtensionInfo | MissedCallExtensionInfoDict]
    """Extension that gets the call, for `ConnectToExtension`."""
    external_number: NotRequired[
        MissedCallExtensionInfoExternalNumber | MissedCallExtensionInfoExternalNumberDict
    ]
    """Number that gets the call, for `ConnectToExternalNumber`."""


class QueueInfoDict(TypedDict):
    """`QueueInfo` as a dict."""

    transfer_mode: NotRequired[QueueInfoTransferMode]
    """In which order members of the queue are rung."""
    transfer: NotRequired[Sequence[TransferInfo | TransferInfoDict]]
    """Extensions that get calls the queue cannot handle, by event."""
    no_answer_action: NotRequired[QueueInfoNoAnswerAction]
    """What happens if all members are busy or none answers."""
    fixed_order_agents: NotRequired[Sequence[FixedOrderAgents | FixedOrderAgentsDict]]
    """Members in the order in which they are rung, for `FixedOrder`."""
    hold_audio_interruption_mode: NotRequired[QueueInfoHoldAudioInterruptionMode]
    """When the music is interrupted by a message."""
    hold_audio_interruption_period: NotRequired[int]
    """Seconds between two messages, for `Periodically`."""
    hold_time_expiration_action: NotRequired[QueueInfoHoldTimeExpirationAction]
    """What happens to callers who have waited for `hold_time`. `"Voicemail"` if left out."""
    agent_timeout: NotRequired[int]
    """Seconds for which a member is rung before the next one."""
    wrap_up_time: NotRequired[int]
    """Seconds that a member is left alone after a call. 0 to 300; `15` if left out."""
    hold_time: NotRequired[int]
    """Seconds that a caller waits at most."""
    max_callers: NotRequired[int]
    """Number of callers that can wait. At most 25."""
    max_callers_action: NotRequired[QueueInfoMaxCallersAction]
    """What happens to callers once `max_callers` wait."""
    unconditional_forwarding: NotRequired[
        Sequence[UnconditionalForwardingInfo | UnconditionalForwardingInfoDict]
    ]
    """Numbers that get calls the queue cannot handle, by event."""
    position_in_queue: NotRequired[QueueInfoPositionInQueue | QueueInfoPositionInQueueDict]
    """Whether callers are told their place."""
    call_back: NotRequired[QueueInfoCallBack | QueueInfoCallBackDict]
    """What callers hear who ask to be called back."""


class QueueInfoCallBackDict(TypedDict):
    """`QueueInfoCallBack` as a dict."""

    confirmation_announcements: NotRequired[Sequence[QueueInfoCallBackConfirmationAnnouncements]]
    """What else a caller is told once the call back is arranged. `[]` if left out."""


class QueueInfoPositionInQueueDict(TypedDict):
    """`QueueInfoPositionInQueue` as a dict."""

    playback_frequency: NotRequired[QueueInfoPositionInQueuePlaybackFrequency]
    """When callers are told their place. `"EveryInterval"` if left out."""


class RangesInfoDict(TypedDict):
    """`RangesInfo` as a dict."""

    from_: NotRequired[datetime]
    """Start of the stretch, in ISO 8601."""
    to: NotRequired[datetime]
    """End of the stretch, in ISO 8601."""


class RecipientInfoDict(TypedDict):
    """`RecipientInfo` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    id: NotRequired[str | int | Unset]
    """`id` of the extension that receives the messages."""


class ScheduleInfoDict(TypedDict):
    """`ScheduleInfo` as a dict."""

    weekly_ranges: NotRequired[WeeklyScheduleInfo | WeeklyScheduleInfoDict]
    """Hours of each day of the week."""
    ranges: NotRequired[Sequence[RangesInfo | RangesInfoDict]]
    """Stretches of dates and times."""
    ref: NotRequired[ScheduleInfoRef]
    """Schedule to refer to in place of hours of its own."""


class TransferExtensionInfoDict(TypedDict):
    """`TransferExtensionInfo` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    name: NotRequired[str]
    """Name as people see it."""
    extension_number: NotRequired[str]
    """Short number that is dialled inside the account."""


class TransferInfoDict(TypedDict):
    """`TransferInfo` as a dict."""

    extension: NotRequired[TransferExtensionInfo | TransferExtensionInfoDict]
    """Extension that gets the call."""
    action: NotRequired[TransferInfoAction]
    """Event upon which the extension gets the call."""


class TransferredExtensionDict(TypedDict):
    """`TransferredExtension` as a dict."""

    id: NotRequired[str | int | Unset]
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""


class TransferredExtensionInfoDict(TypedDict):
    """`TransferredExtensionInfo` as a dict."""

    extension: NotRequired[TransferredExtension | TransferredExtensionDict]
    """Extension that gets the call."""


class UnconditionalForwardingInfoDict(TypedDict):
    """`UnconditionalForwardingInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number that gets the call, in E.164."""
    action: NotRequired[UnconditionalForwardingInfoAction]
    """Event upon which the call is forwarded, in a queue."""


class UpdateAnsweringRuleRequestDict(TypedDict):
    """`UpdateAnsweringRuleRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Identifier of the rule, as in the path."""
    forwarding: NotRequired[ForwardingInfoCreateRuleRequest | ForwardingInfoCreateRuleRequestDict]
    """Phones that ring, for `ForwardCalls`."""
    enabled: NotRequired[bool]
    """Whether the rule is applied."""
    name: NotRequired[str]
    """Name as people see it."""
    callers: NotRequired[Sequence[CallersInfoRequest | CallersInfoRequestDict]]
    """Callers to whom the rule applies."""
    called_numbers: NotRequired[Sequence[CalledNumberInfo | CalledNumberInfoDict]]
    """Numbers of the extension to which the rule applies."""
    schedule: NotRequired[ScheduleInfo | ScheduleInfoDict]
    """When the rule applies."""
    call_handling_action: NotRequired[UpdateAnsweringRuleRequestCallHandlingAction]
    """What happens to the call; the member of the same name says how."""
    type: NotRequired[RuleTypeInfo]
    """Kind of the rule; it cannot change."""
    unconditional_forwarding: NotRequired[
        UnconditionalForwardingInfo | UnconditionalForwardingInfoDict
    ]
    """Number that gets the call, for `UnconditionalForwarding`."""
    queue: NotRequired[QueueInfo | QueueInfoDict]
    """How the queue distributes calls, for `AgentQueue`."""
    voicemail: NotRequired[VoicemailInfo | VoicemailInfoDict]
    """Whether callers can leave a message, and for whom."""
    missed_call: NotRequired[MissedCallInfo | MissedCallInfoDict]
    """What happens if the call is not answered and there is no voicemail."""
    greetings: NotRequired[Sequence[GreetingInfo | GreetingInfoDict]]
    """Greetings and prompts that callers hear."""
    screening: NotRequired[UpdateAnsweringRuleRequestScreening]
    """Which callers are asked for their names before they are put through. `"Off"` if left out."""
    show_inactive_numbers: NotRequired[bool]
    """Whether the answer has forwarding numbers that are turned off."""
    transfer: NotRequired[TransferredExtensionInfo | TransferredExtensionInfoDict]
    """Extension that gets the call, for `TransferToExtension`."""


class VoicemailInfoDict(TypedDict):
    """`VoicemailInfo` as a dict."""

    enabled: NotRequired[bool]
    """Whether callers can leave a message."""
    recipient: NotRequired[RecipientInfo | RecipientInfoDict]
    """Extension that receives the messages."""
