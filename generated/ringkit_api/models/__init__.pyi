# Written by `make generate` from spec/. Do not edit.
from ringkit_api.enumerations import AccountStatusEnumFull as AccountStatusEnumFull
from ringkit_api.enumerations import AddressFormatStatus as AddressFormatStatus
from ringkit_api.enumerations import AddressStatus as AddressStatus
from ringkit_api.enumerations import (
    ADGIntegrationRoutingSearchType as ADGIntegrationRoutingSearchType,
)
from ringkit_api.enumerations import (
    ADGPhoneNumberSmsAvailabilityStatus as ADGPhoneNumberSmsAvailabilityStatus,
)
from ringkit_api.enumerations import (
    ADGSearchableExtensionTypesEnum as ADGSearchableExtensionTypesEnum,
)
from ringkit_api.enumerations import AggregatedTelephonyStatus as AggregatedTelephonyStatus
from ringkit_api.enumerations import AggregationInterval as AggregationInterval
from ringkit_api.enumerations import AggregationType as AggregationType
from ringkit_api.enumerations import AIInsightsCallDirection as AIInsightsCallDirection
from ringkit_api.enumerations import AIInsightsTypes2 as AIInsightsTypes2
from ringkit_api.enumerations import AllExtensionSubtypesEnum as AllExtensionSubtypesEnum
from ringkit_api.enumerations import AllExtensionTypesEnum as AllExtensionTypesEnum
from ringkit_api.enumerations import AuthorizationType as AuthorizationType
from ringkit_api.enumerations import (
    AutomaticLocationUpdatesDeviceType as AutomaticLocationUpdatesDeviceType,
)
from ringkit_api.enumerations import (
    AutomaticLocationUpdatesModelFeature as AutomaticLocationUpdatesModelFeature,
)
from ringkit_api.enumerations import (
    AutomaticLocationUpdatesPhoneLineType as AutomaticLocationUpdatesPhoneLineType,
)
from ringkit_api.enumerations import BlockedNumberStatusEnum as BlockedNumberStatusEnum
from ringkit_api.enumerations import CallAction as CallAction
from ringkit_api.enumerations import CallActionEnum as CallActionEnum
from ringkit_api.enumerations import CallDirectionEnum as CallDirectionEnum
from ringkit_api.enumerations import CallingStatusInfo as CallingStatusInfo
from ringkit_api.enumerations import CallInternalTypeEnum as CallInternalTypeEnum
from ringkit_api.enumerations import CallLegTypeEnum as CallLegTypeEnum
from ringkit_api.enumerations import CallLogStatusGroup as CallLogStatusGroup
from ringkit_api.enumerations import CallLogSyncType as CallLogSyncType
from ringkit_api.enumerations import CallLogSyncTypeEnum as CallLogSyncTypeEnum
from ringkit_api.enumerations import CallLogView as CallLogView
from ringkit_api.enumerations import CallQueueAlertTimerEnum as CallQueueAlertTimerEnum
from ringkit_api.enumerations import CallRecordingType as CallRecordingType
from ringkit_api.enumerations import CallResponse as CallResponse
from ringkit_api.enumerations import CallResult as CallResult
from ringkit_api.enumerations import CallResultEnum as CallResultEnum
from ringkit_api.enumerations import CallResultReasonEnum as CallResultReasonEnum
from ringkit_api.enumerations import CallSegmentOptions as CallSegmentOptions
from ringkit_api.enumerations import CallTransportEnum as CallTransportEnum
from ringkit_api.enumerations import CallType as CallType
from ringkit_api.enumerations import CallTypeEnum as CallTypeEnum
from ringkit_api.enumerations import CampaignStatusInfo as CampaignStatusInfo
from ringkit_api.enumerations import CodeChallengeMethodEnum as CodeChallengeMethodEnum
from ringkit_api.enumerations import CommActionTypeRequest as CommActionTypeRequest
from ringkit_api.enumerations import CommActionTypeResource as CommActionTypeResource
from ringkit_api.enumerations import CommDispatchingTypeResource as CommDispatchingTypeResource
from ringkit_api.enumerations import (
    CommForwardingTargetTypeRequest as CommForwardingTargetTypeRequest,
)
from ringkit_api.enumerations import (
    CommForwardingTargetTypeResource as CommForwardingTargetTypeResource,
)
from ringkit_api.enumerations import (
    CommGreetingSourceTypeResource as CommGreetingSourceTypeResource,
)
from ringkit_api.enumerations import CommIntegrationType as CommIntegrationType
from ringkit_api.enumerations import (
    CommInteractionConditionTypeResource as CommInteractionConditionTypeResource,
)
from ringkit_api.enumerations import CommReferenceStateIdResource as CommReferenceStateIdResource
from ringkit_api.enumerations import (
    CommRingAlwaysRingTargetTypeResource as CommRingAlwaysRingTargetTypeResource,
)
from ringkit_api.enumerations import CommRingTargetTypeResource as CommRingTargetTypeResource
from ringkit_api.enumerations import (
    CommScreeningResultTypeResource as CommScreeningResultTypeResource,
)
from ringkit_api.enumerations import CommScreeningTypeResource as CommScreeningTypeResource
from ringkit_api.enumerations import (
    CommStateConditionTypeResource as CommStateConditionTypeResource,
)
from ringkit_api.enumerations import CommStateDisplayNameResource as CommStateDisplayNameResource
from ringkit_api.enumerations import CommStateId as CommStateId
from ringkit_api.enumerations import CommStateIdResource as CommStateIdResource
from ringkit_api.enumerations import (
    CommTerminatingTargetDispatchingTypeResource as CommTerminatingTargetDispatchingTypeResource,
)
from ringkit_api.enumerations import (
    CommTerminatingTargetTypeResource as CommTerminatingTargetTypeResource,
)
from ringkit_api.enumerations import CommTriggerTypeRequest as CommTriggerTypeRequest
from ringkit_api.enumerations import CommTriggerTypeResource as CommTriggerTypeResource
from ringkit_api.enumerations import CommUpdateStateId as CommUpdateStateId
from ringkit_api.enumerations import CompanyHoursOptions as CompanyHoursOptions
from ringkit_api.enumerations import ConferenceCallType as ConferenceCallType
from ringkit_api.enumerations import ContentDisposition as ContentDisposition
from ringkit_api.enumerations import CxTelephonyStatus as CxTelephonyStatus
from ringkit_api.enumerations import DayOfWeek as DayOfWeek
from ringkit_api.enumerations import DelegationTypeEnum as DelegationTypeEnum
from ringkit_api.enumerations import DeleteMessageByFilterType as DeleteMessageByFilterType
from ringkit_api.enumerations import DeleteMessageType as DeleteMessageType
from ringkit_api.enumerations import DeviceFeatureEnum as DeviceFeatureEnum
from ringkit_api.enumerations import Direction as Direction
from ringkit_api.enumerations import DisplayModesEnum as DisplayModesEnum
from ringkit_api.enumerations import DndStatusPersonal as DndStatusPersonal
from ringkit_api.enumerations import EmergencyAddressStatus as EmergencyAddressStatus
from ringkit_api.enumerations import EmergencyAddressType as EmergencyAddressType
from ringkit_api.enumerations import EmergencyLocationUsageStatus as EmergencyLocationUsageStatus
from ringkit_api.enumerations import EmergencyLocationVisibility as EmergencyLocationVisibility
from ringkit_api.enumerations import EndingParty as EndingParty
from ringkit_api.enumerations import ExtensionStatusEnumForUpdate as ExtensionStatusEnumForUpdate
from ringkit_api.enumerations import ExtensionStatusEnumFull as ExtensionStatusEnumFull
from ringkit_api.enumerations import ExtensionStatusEnumGroup as ExtensionStatusEnumGroup
from ringkit_api.enumerations import FaxErrorCodeEnum as FaxErrorCodeEnum
from ringkit_api.enumerations import FaxResolutionEnum as FaxResolutionEnum
from ringkit_api.enumerations import FederationType as FederationType
from ringkit_api.enumerations import FederationTypes as FederationTypes
from ringkit_api.enumerations import ForwardingPhoneNumberTypeEnum as ForwardingPhoneNumberTypeEnum
from ringkit_api.enumerations import GreetingTypeEnum as GreetingTypeEnum
from ringkit_api.enumerations import GroupingOptions as GroupingOptions
from ringkit_api.enumerations import InsightsEnum as InsightsEnum
from ringkit_api.enumerations import Interval as Interval
from ringkit_api.enumerations import IvrCallHandlingActionEnum as IvrCallHandlingActionEnum
from ringkit_api.enumerations import IvrPromptRepeatCount as IvrPromptRepeatCount
from ringkit_api.enumerations import LinePoolingEnum as LinePoolingEnum
from ringkit_api.enumerations import ListA2PBatchesStatus as ListA2PBatchesStatus
from ringkit_api.enumerations import ListA2PSmsView as ListA2PSmsView
from ringkit_api.enumerations import ListAnsweringRulesView as ListAnsweringRulesView
from ringkit_api.enumerations import (
    ListAutomaticLocationUpdatesUsersType as ListAutomaticLocationUpdatesUsersType,
)
from ringkit_api.enumerations import (
    ListCallRecordingCustomGreetingsType as ListCallRecordingCustomGreetingsType,
)
from ringkit_api.enumerations import ListChatNotesStatus as ListChatNotesStatus
from ringkit_api.enumerations import ListChatsType as ListChatsType
from ringkit_api.enumerations import ListChatTasksAssigneeStatus as ListChatTasksAssigneeStatus
from ringkit_api.enumerations import ListChatTasksAssignmentStatus as ListChatTasksAssignmentStatus
from ringkit_api.enumerations import ListChatTasksStatus as ListChatTasksStatus
from ringkit_api.enumerations import ListContactsSortBy as ListContactsSortBy
from ringkit_api.enumerations import ListDataExportTasksStatus as ListDataExportTasksStatus
from ringkit_api.enumerations import ListDirectoryEntriesTypeGroup as ListDirectoryEntriesTypeGroup
from ringkit_api.enumerations import ListEmergencyLocationsOrderBy as ListEmergencyLocationsOrderBy
from ringkit_api.enumerations import (
    ListExtensionDevicesLinePooling as ListExtensionDevicesLinePooling,
)
from ringkit_api.enumerations import ListExtensionDevicesType as ListExtensionDevicesType
from ringkit_api.enumerations import (
    ListExtensionEmergencyLocationsOrderBy as ListExtensionEmergencyLocationsOrderBy,
)
from ringkit_api.enumerations import ListLocationsOrderBy as ListLocationsOrderBy
from ringkit_api.enumerations import ListRecentChatsType as ListRecentChatsType
from ringkit_api.enumerations import ListStandardGreetingsType as ListStandardGreetingsType
from ringkit_api.enumerations import (
    ListStandardGreetingsUsageType as ListStandardGreetingsUsageType,
)
from ringkit_api.enumerations import ListVideoMeetingsMaterials as ListVideoMeetingsMaterials
from ringkit_api.enumerations import ListVideoMeetingsType as ListVideoMeetingsType
from ringkit_api.enumerations import MembersGroupingOptions as MembersGroupingOptions
from ringkit_api.enumerations import MessageAttachmentTypeEnum as MessageAttachmentTypeEnum
from ringkit_api.enumerations import MessageAvailabilityEnum as MessageAvailabilityEnum
from ringkit_api.enumerations import MessageDirectionEnum as MessageDirectionEnum
from ringkit_api.enumerations import MessagePriorityEnum as MessagePriorityEnum
from ringkit_api.enumerations import MessageReadStatusEnum as MessageReadStatusEnum
from ringkit_api.enumerations import MessageStatusEnum as MessageStatusEnum
from ringkit_api.enumerations import MessageTypeEnum as MessageTypeEnum
from ringkit_api.enumerations import MsTeamsUserStatus as MsTeamsUserStatus
from ringkit_api.enumerations import NotesProcessingStatus as NotesProcessingStatus
from ringkit_api.enumerations import Origin as Origin
from ringkit_api.enumerations import PaymentTypeInfo as PaymentTypeInfo
from ringkit_api.enumerations import PhoneLineTypeEnum as PhoneLineTypeEnum
from ringkit_api.enumerations import PhoneNumberActivationStatus as PhoneNumberActivationStatus
from ringkit_api.enumerations import PhoneNumberStatus as PhoneNumberStatus
from ringkit_api.enumerations import PhoneNumberTollType as PhoneNumberTollType
from ringkit_api.enumerations import PhoneNumberType as PhoneNumberType
from ringkit_api.enumerations import PhoneNumberUsageType as PhoneNumberUsageType
from ringkit_api.enumerations import PhoneNumberUsageTypeV2 as PhoneNumberUsageTypeV2
from ringkit_api.enumerations import PicMessageTypeEnum as PicMessageTypeEnum
from ringkit_api.enumerations import PlatformPaymentType as PlatformPaymentType
from ringkit_api.enumerations import ProfileImageScale as ProfileImageScale
from ringkit_api.enumerations import QueueHoursOptions as QueueHoursOptions
from ringkit_api.enumerations import (
    QueueOpportunitiesAggregationType as QueueOpportunitiesAggregationType,
)
from ringkit_api.enumerations import QueueSlaOptions as QueueSlaOptions
from ringkit_api.enumerations import RcvBridgeTypeEnum as RcvBridgeTypeEnum
from ringkit_api.enumerations import RcwInviteeTypeEnum as RcwInviteeTypeEnum
from ringkit_api.enumerations import RcwLivestreamStatusModel as RcwLivestreamStatusModel
from ringkit_api.enumerations import RcwRoleEnum as RcwRoleEnum
from ringkit_api.enumerations import RcwSessionRuntimeStatusModel as RcwSessionRuntimeStatusModel
from ringkit_api.enumerations import RcwSessionStatusModel as RcwSessionStatusModel
from ringkit_api.enumerations import ReadA2PSmsOptOutsStatus as ReadA2PSmsOptOutsStatus
from ringkit_api.enumerations import (
    ReadForwardingTargetsExcludeOwnTargets as ReadForwardingTargetsExcludeOwnTargets,
)
from ringkit_api.enumerations import RecordingDomain as RecordingDomain
from ringkit_api.enumerations import RecordingMediaType as RecordingMediaType
from ringkit_api.enumerations import RecordingStatusModel as RecordingStatusModel
from ringkit_api.enumerations import RegistrationTier as RegistrationTier
from ringkit_api.enumerations import RuleTypeInfo as RuleTypeInfo
from ringkit_api.enumerations import SearchDirectoryContactType as SearchDirectoryContactType
from ringkit_api.enumerations import SearchDirectoryExtensionType as SearchDirectoryExtensionType
from ringkit_api.enumerations import SearchGrantExtensionTypeEnum as SearchGrantExtensionTypeEnum
from ringkit_api.enumerations import SetupWizardStateEnum as SetupWizardStateEnum
from ringkit_api.enumerations import SetupWizardStateForUpdateEnum as SetupWizardStateForUpdateEnum
from ringkit_api.enumerations import ShippingStatus as ShippingStatus
from ringkit_api.enumerations import SiteAccessStatus as SiteAccessStatus
from ringkit_api.enumerations import SmsCampaignTypeEnum as SmsCampaignTypeEnum
from ringkit_api.enumerations import SmsConsentCoverageEnum as SmsConsentCoverageEnum
from ringkit_api.enumerations import SmsOptSourceEnum as SmsOptSourceEnum
from ringkit_api.enumerations import SmsOptStatusEnum as SmsOptStatusEnum
from ringkit_api.enumerations import (
    SmsRecipientExtensionTypesEnum as SmsRecipientExtensionTypesEnum,
)
from ringkit_api.enumerations import SmsStatusEnum as SmsStatusEnum
from ringkit_api.enumerations import SyncAddressBookSyncType as SyncAddressBookSyncType
from ringkit_api.enumerations import SyncEntriesScope as SyncEntriesScope
from ringkit_api.enumerations import SyncStatus as SyncStatus
from ringkit_api.enumerations import SyncTypeEnum as SyncTypeEnum
from ringkit_api.enumerations import TcrBrandStatus as TcrBrandStatus
from ringkit_api.enumerations import TcrCampaignStatus as TcrCampaignStatus
from ringkit_api.enumerations import TcrConsentCoverageType as TcrConsentCoverageType
from ringkit_api.enumerations import TcrOrganizationType as TcrOrganizationType
from ringkit_api.enumerations import TcrUseCase as TcrUseCase
from ringkit_api.enumerations import TemplateType as TemplateType
from ringkit_api.enumerations import ThreadAvailabilityEnum as ThreadAvailabilityEnum
from ringkit_api.enumerations import ThreadStatusEnum as ThreadStatusEnum
from ringkit_api.enumerations import ThreadStatusReasonEnum as ThreadStatusReasonEnum
from ringkit_api.enumerations import TimeFormatEnum as TimeFormatEnum
from ringkit_api.enumerations import UsageStatus as UsageStatus
from ringkit_api.enumerations import UsageTypes as UsageTypes
from ringkit_api.enumerations import ValueType as ValueType
from ringkit_api.enumerations import VisibilityType as VisibilityType
from ringkit_api.enumerations import WcsSessionStatusModel as WcsSessionStatusModel
from ringkit_api.models.a2p_batch_event import A2PBatchEvent as A2PBatchEvent
from ringkit_api.models.a2p_message_event import A2PMessageEvent as A2PMessageEvent
from ringkit_api.models.a2p_opt_out_event import A2POptOutEvent as A2POptOutEvent
from ringkit_api.models.a2p_opt_out_event_body import A2POptOutEventBody as A2POptOutEventBody
from ringkit_api.models.account_business_address_resource import (
    AccountBusinessAddressResource as AccountBusinessAddressResource,
)
from ringkit_api.models.account_country_info_request import (
    AccountCountryInfoRequest as AccountCountryInfoRequest,
)
from ringkit_api.models.account_details import AccountDetails as AccountDetails
from ringkit_api.models.account_device_update import AccountDeviceUpdate as AccountDeviceUpdate
from ringkit_api.models.account_directory_profile_image_resource import (
    AccountDirectoryProfileImageResource as AccountDirectoryProfileImageResource,
)
from ringkit_api.models.account_formatting_locale_info_request import (
    AccountFormattingLocaleInfoRequest as AccountFormattingLocaleInfoRequest,
)
from ringkit_api.models.account_greeting_language_info_request import (
    AccountGreetingLanguageInfoRequest as AccountGreetingLanguageInfoRequest,
)
from ringkit_api.models.account_history_paging import AccountHistoryPaging as AccountHistoryPaging
from ringkit_api.models.account_history_public_record import (
    AccountHistoryPublicRecord as AccountHistoryPublicRecord,
)
from ringkit_api.models.account_history_record_details_parameters import (
    AccountHistoryRecordDetailsParameters as AccountHistoryRecordDetailsParameters,
)
from ringkit_api.models.account_history_record_public_details import (
    AccountHistoryRecordPublicDetails as AccountHistoryRecordPublicDetails,
)
from ringkit_api.models.account_history_record_public_initiator import (
    AccountHistoryRecordPublicInitiator as AccountHistoryRecordPublicInitiator,
)
from ringkit_api.models.account_history_record_target import (
    AccountHistoryRecordTarget as AccountHistoryRecordTarget,
)
from ringkit_api.models.account_history_record_target import (
    AccountHistoryRecordTargetObjectType as AccountHistoryRecordTargetObjectType,
)
from ringkit_api.models.account_history_search_public_request import (
    AccountHistorySearchPublicRequest as AccountHistorySearchPublicRequest,
)
from ringkit_api.models.account_history_search_public_response import (
    AccountHistorySearchPublicResponse as AccountHistorySearchPublicResponse,
)
from ringkit_api.models.account_info import AccountInfo as AccountInfo
from ringkit_api.models.account_language_info_request import (
    AccountLanguageInfoRequest as AccountLanguageInfoRequest,
)
from ringkit_api.models.account_limits_info import AccountLimitsInfo as AccountLimitsInfo
from ringkit_api.models.account_operator_info import AccountOperatorInfo as AccountOperatorInfo
from ringkit_api.models.account_phone_number_info import (
    AccountPhoneNumberInfo as AccountPhoneNumberInfo,
)
from ringkit_api.models.account_phone_number_info_extension import (
    AccountPhoneNumberInfoExtension as AccountPhoneNumberInfoExtension,
)
from ringkit_api.models.account_phone_number_list import (
    AccountPhoneNumberList as AccountPhoneNumberList,
)
from ringkit_api.models.account_phone_numbers import AccountPhoneNumbers as AccountPhoneNumbers
from ringkit_api.models.account_presence_event import AccountPresenceEvent as AccountPresenceEvent
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBody as AccountPresenceEventBody,
)
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBodyDndStatus as AccountPresenceEventBodyDndStatus,
)
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBodyMeetingStatus as AccountPresenceEventBodyMeetingStatus,
)
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBodyPresenceStatus as AccountPresenceEventBodyPresenceStatus,
)
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBodyTelephonyStatus as AccountPresenceEventBodyTelephonyStatus,
)
from ringkit_api.models.account_presence_event_body import (
    AccountPresenceEventBodyUserStatus as AccountPresenceEventBodyUserStatus,
)
from ringkit_api.models.account_presence_info import AccountPresenceInfo as AccountPresenceInfo
from ringkit_api.models.account_regional_setting_request import (
    AccountRegionalSettingRequest as AccountRegionalSettingRequest,
)
from ringkit_api.models.account_regional_settings import (
    AccountRegionalSettings as AccountRegionalSettings,
)
from ringkit_api.models.account_resource import AccountResource as AccountResource
from ringkit_api.models.account_service_info import AccountServiceInfo as AccountServiceInfo
from ringkit_api.models.account_service_info_request import (
    AccountServiceInfoRequest as AccountServiceInfoRequest,
)
from ringkit_api.models.account_status_info import AccountStatusInfo as AccountStatusInfo
from ringkit_api.models.account_status_info import (
    AccountStatusInfoReason as AccountStatusInfoReason,
)
from ringkit_api.models.account_telephony_sessions_event import (
    AccountTelephonySessionsEvent as AccountTelephonySessionsEvent,
)
from ringkit_api.models.account_timezone_info_request import (
    AccountTimezoneInfoRequest as AccountTimezoneInfoRequest,
)
from ringkit_api.models.action_adaptive_card_info import (
    ActionAdaptiveCardInfo as ActionAdaptiveCardInfo,
)
from ringkit_api.models.action_card_body import ActionCardBody as ActionCardBody
from ringkit_api.models.active_call_info import ActiveCallInfo as ActiveCallInfo
from ringkit_api.models.active_call_info import ActiveCallInfoDirection as ActiveCallInfoDirection
from ringkit_api.models.active_call_info import (
    ActiveCallInfoTelephonyStatus as ActiveCallInfoTelephonyStatus,
)
from ringkit_api.models.active_call_info_without_sip import (
    ActiveCallInfoWithoutSIP as ActiveCallInfoWithoutSIP,
)
from ringkit_api.models.active_call_info_without_sip import (
    ActiveCallInfoWithoutSIPDirection as ActiveCallInfoWithoutSIPDirection,
)
from ringkit_api.models.active_call_info_without_sip import (
    ActiveCallInfoWithoutSIPTelephonyStatus as ActiveCallInfoWithoutSIPTelephonyStatus,
)
from ringkit_api.models.active_call_info_without_sip import (
    ActiveCallInfoWithoutSIPTerminationType as ActiveCallInfoWithoutSIPTerminationType,
)
from ringkit_api.models.active_permission_resource import (
    ActivePermissionResource as ActivePermissionResource,
)
from ringkit_api.models.active_permission_resource import (
    ActivePermissionResourceScopes as ActivePermissionResourceScopes,
)
from ringkit_api.models.adaptive_card_action import AdaptiveCardAction as AdaptiveCardAction
from ringkit_api.models.adaptive_card_action import AdaptiveCardActionType as AdaptiveCardActionType
from ringkit_api.models.adaptive_card_column_info import (
    AdaptiveCardColumnInfo as AdaptiveCardColumnInfo,
)
from ringkit_api.models.adaptive_card_column_item_info import (
    AdaptiveCardColumnItemInfo as AdaptiveCardColumnItemInfo,
)
from ringkit_api.models.adaptive_card_creator import AdaptiveCardCreator as AdaptiveCardCreator
from ringkit_api.models.adaptive_card_info import AdaptiveCardInfo as AdaptiveCardInfo
from ringkit_api.models.adaptive_card_info import AdaptiveCardInfoLang as AdaptiveCardInfoLang
from ringkit_api.models.adaptive_card_info_request import (
    AdaptiveCardInfoRequest as AdaptiveCardInfoRequest,
)
from ringkit_api.models.adaptive_card_info_request_item import (
    AdaptiveCardInfoRequestItem as AdaptiveCardInfoRequestItem,
)
from ringkit_api.models.adaptive_card_info_request_item import (
    AdaptiveCardInfoRequestItemType as AdaptiveCardInfoRequestItemType,
)
from ringkit_api.models.adaptive_card_request import AdaptiveCardRequest as AdaptiveCardRequest
from ringkit_api.models.adaptive_card_request import (
    AdaptiveCardRequestLang as AdaptiveCardRequestLang,
)
from ringkit_api.models.adaptive_card_select_action import (
    AdaptiveCardSelectAction as AdaptiveCardSelectAction,
)
from ringkit_api.models.adaptive_card_select_action import (
    AdaptiveCardSelectActionType as AdaptiveCardSelectActionType,
)
from ringkit_api.models.adaptive_card_short_info import (
    AdaptiveCardShortInfo as AdaptiveCardShortInfo,
)
from ringkit_api.models.add_blocked_allowed_phone_number import (
    AddBlockedAllowedPhoneNumber as AddBlockedAllowedPhoneNumber,
)
from ringkit_api.models.add_device_to_inventory_request import (
    AddDeviceToInventoryRequest as AddDeviceToInventoryRequest,
)
from ringkit_api.models.add_device_to_inventory_request_site import (
    AddDeviceToInventoryRequestSite as AddDeviceToInventoryRequestSite,
)
from ringkit_api.models.add_device_to_inventory_response import (
    AddDeviceToInventoryResponse as AddDeviceToInventoryResponse,
)
from ringkit_api.models.add_device_to_inventory_response_devices_item import (
    AddDeviceToInventoryResponseDevicesItem as AddDeviceToInventoryResponseDevicesItem,
)
from ringkit_api.models.add_file import AddFile as AddFile
from ringkit_api.models.add_invitee_request import AddInviteeRequest as AddInviteeRequest
from ringkit_api.models.add_party_request import AddPartyRequest as AddPartyRequest
from ringkit_api.models.add_phone_number_request_item import (
    AddPhoneNumberRequestItem as AddPhoneNumberRequestItem,
)
from ringkit_api.models.add_phone_number_request_item import (
    AddPhoneNumberRequestItemUsageType as AddPhoneNumberRequestItemUsageType,
)
from ringkit_api.models.add_phone_numbers_request import (
    AddPhoneNumbersRequest as AddPhoneNumbersRequest,
)
from ringkit_api.models.add_phone_numbers_response import (
    AddPhoneNumbersResponse as AddPhoneNumbersResponse,
)
from ringkit_api.models.add_phone_numbers_response_item import (
    AddPhoneNumbersResponseItem as AddPhoneNumbersResponseItem,
)
from ringkit_api.models.add_phone_numbers_task import AddPhoneNumbersTask as AddPhoneNumbersTask
from ringkit_api.models.add_team_members_request import (
    AddTeamMembersRequest as AddTeamMembersRequest,
)
from ringkit_api.models.add_team_members_request_members_item import (
    AddTeamMembersRequestMembersItem as AddTeamMembersRequestMembersItem,
)
from ringkit_api.models.additional_cq_info import AdditionalCQInfo as AdditionalCQInfo
from ringkit_api.models.additional_cq_info import AdditionalCQInfoType as AdditionalCQInfoType
from ringkit_api.models.addon_info import AddonInfo as AddonInfo
from ringkit_api.models.address_book_bulk_contact_address_info import (
    AddressBookBulkContactAddressInfo as AddressBookBulkContactAddressInfo,
)
from ringkit_api.models.address_book_bulk_contact_resource import (
    AddressBookBulkContactResource as AddressBookBulkContactResource,
)
from ringkit_api.models.address_book_bulk_upload_request import (
    AddressBookBulkUploadRequest as AddressBookBulkUploadRequest,
)
from ringkit_api.models.address_book_bulk_upload_resource import (
    AddressBookBulkUploadResource as AddressBookBulkUploadResource,
)
from ringkit_api.models.address_book_bulk_upload_response import (
    AddressBookBulkUploadResponse as AddressBookBulkUploadResponse,
)
from ringkit_api.models.address_book_bulk_upload_response import (
    AddressBookBulkUploadResponseStatus as AddressBookBulkUploadResponseStatus,
)
from ringkit_api.models.address_book_bulk_upload_task_result import (
    AddressBookBulkUploadTaskResult as AddressBookBulkUploadTaskResult,
)
from ringkit_api.models.address_book_sync import AddressBookSync as AddressBookSync
from ringkit_api.models.adg_error import ADGError as ADGError
from ringkit_api.models.adg_error import ADGErrorErrorCode as ADGErrorErrorCode
from ringkit_api.models.adg_error_response import ADGErrorResponse as ADGErrorResponse
from ringkit_api.models.adg_phone_number_resource import (
    AdgPhoneNumberResource as AdgPhoneNumberResource,
)
from ringkit_api.models.admin_access_meeting import AdminAccessMeeting as AdminAccessMeeting
from ringkit_api.models.admin_access_meetings import AdminAccessMeetings as AdminAccessMeetings
from ringkit_api.models.advanced_time_settings import AdvancedTimeSettings as AdvancedTimeSettings
from ringkit_api.models.aggregation_request import AggregationRequest as AggregationRequest
from ringkit_api.models.aggregation_response import AggregationResponse as AggregationResponse
from ringkit_api.models.aggregation_response_data import (
    AggregationResponseData as AggregationResponseData,
)
from ringkit_api.models.aggregation_response_options import (
    AggregationResponseOptions as AggregationResponseOptions,
)
from ringkit_api.models.aggregation_response_options_counters import (
    AggregationResponseOptionsCounters as AggregationResponseOptionsCounters,
)
from ringkit_api.models.aggregation_response_options_counters_all_calls import (
    AggregationResponseOptionsCountersAllCalls as AggregationResponseOptionsCountersAllCalls,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_actions import (
    AggregationResponseOptionsCountersCallsByActions as AggregationResponseOptionsCountersCallsByActions,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_company_hours import (
    AggregationResponseOptionsCountersCallsByCompanyHours as AggregationResponseOptionsCountersCallsByCompanyHours,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_direction import (
    AggregationResponseOptionsCountersCallsByDirection as AggregationResponseOptionsCountersCallsByDirection,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_ending_party import (
    AggregationResponseOptionsCountersCallsByEndingParty as AggregationResponseOptionsCountersCallsByEndingParty,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_origin import (
    AggregationResponseOptionsCountersCallsByOrigin as AggregationResponseOptionsCountersCallsByOrigin,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_queue_hours import (
    AggregationResponseOptionsCountersCallsByQueueHours as AggregationResponseOptionsCountersCallsByQueueHours,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_queue_sla import (
    AggregationResponseOptionsCountersCallsByQueueSla as AggregationResponseOptionsCountersCallsByQueueSla,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_response import (
    AggregationResponseOptionsCountersCallsByResponse as AggregationResponseOptionsCountersCallsByResponse,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_result import (
    AggregationResponseOptionsCountersCallsByResult as AggregationResponseOptionsCountersCallsByResult,
)
from ringkit_api.models.aggregation_response_options_counters_calls_by_type import (
    AggregationResponseOptionsCountersCallsByType as AggregationResponseOptionsCountersCallsByType,
)
from ringkit_api.models.aggregation_response_options_counters_calls_segments import (
    AggregationResponseOptionsCountersCallsSegments as AggregationResponseOptionsCountersCallsSegments,
)
from ringkit_api.models.aggregation_response_options_counters_queue_opportunities import (
    AggregationResponseOptionsCountersQueueOpportunities as AggregationResponseOptionsCountersQueueOpportunities,
)
from ringkit_api.models.aggregation_response_options_timers import (
    AggregationResponseOptionsTimers as AggregationResponseOptionsTimers,
)
from ringkit_api.models.aggregation_response_options_timers_all_calls_duration import (
    AggregationResponseOptionsTimersAllCallsDuration as AggregationResponseOptionsTimersAllCallsDuration,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_company_hours import (
    AggregationResponseOptionsTimersCallsDurationByCompanyHours as AggregationResponseOptionsTimersCallsDurationByCompanyHours,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_direction import (
    AggregationResponseOptionsTimersCallsDurationByDirection as AggregationResponseOptionsTimersCallsDurationByDirection,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_ending_party import (
    AggregationResponseOptionsTimersCallsDurationByEndingParty as AggregationResponseOptionsTimersCallsDurationByEndingParty,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_origin import (
    AggregationResponseOptionsTimersCallsDurationByOrigin as AggregationResponseOptionsTimersCallsDurationByOrigin,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_queue_hours import (
    AggregationResponseOptionsTimersCallsDurationByQueueHours as AggregationResponseOptionsTimersCallsDurationByQueueHours,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_queue_sla import (
    AggregationResponseOptionsTimersCallsDurationByQueueSla as AggregationResponseOptionsTimersCallsDurationByQueueSla,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_response import (
    AggregationResponseOptionsTimersCallsDurationByResponse as AggregationResponseOptionsTimersCallsDurationByResponse,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_result import (
    AggregationResponseOptionsTimersCallsDurationByResult as AggregationResponseOptionsTimersCallsDurationByResult,
)
from ringkit_api.models.aggregation_response_options_timers_calls_duration_by_type import (
    AggregationResponseOptionsTimersCallsDurationByType as AggregationResponseOptionsTimersCallsDurationByType,
)
from ringkit_api.models.aggregation_response_options_timers_calls_segments_duration import (
    AggregationResponseOptionsTimersCallsSegmentsDuration as AggregationResponseOptionsTimersCallsSegmentsDuration,
)
from ringkit_api.models.aggregation_response_record import (
    AggregationResponseRecord as AggregationResponseRecord,
)
from ringkit_api.models.ai_insights import AIInsights as AIInsights
from ringkit_api.models.ai_insights_speaker_info_item import (
    AIInsightsSpeakerInfoItem as AIInsightsSpeakerInfoItem,
)
from ringkit_api.models.ai_score_insight_unit import AIScoreInsightUnit as AIScoreInsightUnit
from ringkit_api.models.alert_info import AlertInfo as AlertInfo
from ringkit_api.models.all_calls import AllCalls as AllCalls
from ringkit_api.models.answer_target import AnswerTarget as AnswerTarget
from ringkit_api.models.answering_rule_query_request import (
    AnsweringRuleQueryRequest as AnsweringRuleQueryRequest,
)
from ringkit_api.models.any_public_delivery_mode import (
    AnyPublicDeliveryMode as AnyPublicDeliveryMode,
)
from ringkit_api.models.any_public_delivery_mode_request import (
    AnyPublicDeliveryModeRequest as AnyPublicDeliveryModeRequest,
)
from ringkit_api.models.api_error import ApiError as ApiError
from ringkit_api.models.api_error_response_model import (
    ApiErrorResponseModel as ApiErrorResponseModel,
)
from ringkit_api.models.api_error_with_parameter import (
    ApiErrorWithParameter as ApiErrorWithParameter,
)
from ringkit_api.models.api_version_info import ApiVersionInfo as ApiVersionInfo
from ringkit_api.models.api_versions_list import ApiVersionsList as ApiVersionsList
from ringkit_api.models.apns_info import APNSInfo as APNSInfo
from ringkit_api.models.appearance_info import AppearanceInfo as AppearanceInfo
from ringkit_api.models.appearances_info import AppearancesInfo as AppearancesInfo
from ringkit_api.models.appearances_info import (
    AppearancesInfoLineStatus as AppearancesInfoLineStatus,
)
from ringkit_api.models.aps_info import APSInfo as APSInfo
from ringkit_api.models.archive_info import ArchiveInfo as ArchiveInfo
from ringkit_api.models.asg_error_response import ASGErrorResponse as ASGErrorResponse
from ringkit_api.models.asr_api_response import AsrApiResponse as AsrApiResponse
from ringkit_api.models.asr_api_response import AsrApiResponseStatus as AsrApiResponseStatus
from ringkit_api.models.asr_api_response_response import (
    AsrApiResponseResponse as AsrApiResponseResponse,
)
from ringkit_api.models.asr_input import AsrInput as AsrInput
from ringkit_api.models.asr_input import AsrInputAudioType as AsrInputAudioType
from ringkit_api.models.asr_input import AsrInputEncoding as AsrInputEncoding
from ringkit_api.models.assign_message_thread_request import (
    AssignMessageThreadRequest as AssignMessageThreadRequest,
)
from ringkit_api.models.assign_message_thread_request_assignee import (
    AssignMessageThreadRequestAssignee as AssignMessageThreadRequestAssignee,
)
from ringkit_api.models.assign_multiple_devices_automatic_location_updates import (
    AssignMultipleDevicesAutomaticLocationUpdates as AssignMultipleDevicesAutomaticLocationUpdates,
)
from ringkit_api.models.assign_numbers_request import AssignNumbersRequest as AssignNumbersRequest
from ringkit_api.models.assign_phone_number_request import (
    AssignPhoneNumberRequest as AssignPhoneNumberRequest,
)
from ringkit_api.models.assign_phone_number_request import (
    AssignPhoneNumberRequestUsageType as AssignPhoneNumberRequestUsageType,
)
from ringkit_api.models.assign_phone_number_request_extension import (
    AssignPhoneNumberRequestExtension as AssignPhoneNumberRequestExtension,
)
from ringkit_api.models.assigned_country_info import AssignedCountryInfo as AssignedCountryInfo
from ringkit_api.models.assigned_role_resource import AssignedRoleResource as AssignedRoleResource
from ringkit_api.models.assigned_roles_resource import (
    AssignedRolesResource as AssignedRolesResource,
)
from ringkit_api.models.attachment_author_info import AttachmentAuthorInfo as AttachmentAuthorInfo
from ringkit_api.models.attachment_fields_info import AttachmentFieldsInfo as AttachmentFieldsInfo
from ringkit_api.models.attachment_fields_info import (
    AttachmentFieldsInfoStyle as AttachmentFieldsInfoStyle,
)
from ringkit_api.models.attachment_footnote_info import (
    AttachmentFootnoteInfo as AttachmentFootnoteInfo,
)
from ringkit_api.models.attachment_info import AttachmentInfo as AttachmentInfo
from ringkit_api.models.attachment_info import AttachmentInfoType as AttachmentInfoType
from ringkit_api.models.attributes import Attributes as Attributes
from ringkit_api.models.audio_input import AudioInput as AudioInput
from ringkit_api.models.audio_input import AudioInputAudioType as AudioInputAudioType
from ringkit_api.models.audio_input import AudioInputEncoding as AudioInputEncoding
from ringkit_api.models.audio_prompt_info import AudioPromptInfo as AudioPromptInfo
from ringkit_api.models.auth_code_token_request import AuthCodeTokenRequest as AuthCodeTokenRequest
from ringkit_api.models.auth_profile_check_resource import (
    AuthProfileCheckResource as AuthProfileCheckResource,
)
from ringkit_api.models.auth_profile_resource import AuthProfileResource as AuthProfileResource
from ringkit_api.models.authorize_request import AuthorizeRequest as AuthorizeRequest
from ringkit_api.models.auto_shared import AutoShared as AutoShared
from ringkit_api.models.automatic_consent_collecting import (
    AutomaticConsentCollecting as AutomaticConsentCollecting,
)
from ringkit_api.models.automatic_location_updates_device_info import (
    AutomaticLocationUpdatesDeviceInfo as AutomaticLocationUpdatesDeviceInfo,
)
from ringkit_api.models.automatic_location_updates_model_info import (
    AutomaticLocationUpdatesModelInfo as AutomaticLocationUpdatesModelInfo,
)
from ringkit_api.models.automatic_location_updates_phone_line import (
    AutomaticLocationUpdatesPhoneLine as AutomaticLocationUpdatesPhoneLine,
)
from ringkit_api.models.automatic_location_updates_phone_number_info import (
    AutomaticLocationUpdatesPhoneNumberInfo as AutomaticLocationUpdatesPhoneNumberInfo,
)
from ringkit_api.models.automatic_location_updates_site_info import (
    AutomaticLocationUpdatesSiteInfo as AutomaticLocationUpdatesSiteInfo,
)
from ringkit_api.models.automatic_location_updates_task_info import (
    AutomaticLocationUpdatesTaskInfo as AutomaticLocationUpdatesTaskInfo,
)
from ringkit_api.models.automatic_location_updates_task_info import (
    AutomaticLocationUpdatesTaskInfoStatus as AutomaticLocationUpdatesTaskInfoStatus,
)
from ringkit_api.models.automatic_location_updates_task_info import (
    AutomaticLocationUpdatesTaskInfoType as AutomaticLocationUpdatesTaskInfoType,
)
from ringkit_api.models.automatic_location_updates_user_info import (
    AutomaticLocationUpdatesUserInfo as AutomaticLocationUpdatesUserInfo,
)
from ringkit_api.models.automatic_location_updates_user_info import (
    AutomaticLocationUpdatesUserInfoType as AutomaticLocationUpdatesUserInfoType,
)
from ringkit_api.models.automatic_location_updates_user_list import (
    AutomaticLocationUpdatesUserList as AutomaticLocationUpdatesUserList,
)
from ringkit_api.models.automatic_recording_resource import (
    AutomaticRecordingResource as AutomaticRecordingResource,
)
from ringkit_api.models.background_image import BackgroundImage as BackgroundImage
from ringkit_api.models.base_call_log_from_party import BaseCallLogFromParty as BaseCallLogFromParty
from ringkit_api.models.base_call_log_party import BaseCallLogParty as BaseCallLogParty
from ringkit_api.models.base_call_log_record import BaseCallLogRecord as BaseCallLogRecord
from ringkit_api.models.base_call_log_record_transfer_target import (
    BaseCallLogRecordTransferTarget as BaseCallLogRecordTransferTarget,
)
from ringkit_api.models.base_call_log_record_transferee import (
    BaseCallLogRecordTransferee as BaseCallLogRecordTransferee,
)
from ringkit_api.models.base_call_log_to_party import BaseCallLogToParty as BaseCallLogToParty
from ringkit_api.models.base_notification_settings import (
    BaseNotificationSettings as BaseNotificationSettings,
)
from ringkit_api.models.base_token_request import BaseTokenRequest as BaseTokenRequest
from ringkit_api.models.basic_contact_info import BasicContactInfo as BasicContactInfo
from ringkit_api.models.basic_contact_info_with_phone import (
    BasicContactInfoWithPhone as BasicContactInfoWithPhone,
)
from ringkit_api.models.basic_extension_info_resource import (
    BasicExtensionInfoResource as BasicExtensionInfoResource,
)
from ringkit_api.models.basic_meeting import BasicMeeting as BasicMeeting
from ringkit_api.models.basic_paging import BasicPaging as BasicPaging
from ringkit_api.models.basic_participant import BasicParticipant as BasicParticipant
from ringkit_api.models.batch_list_response import BatchListResponse as BatchListResponse
from ringkit_api.models.batch_provision_error_item import (
    BatchProvisionErrorItem as BatchProvisionErrorItem,
)
from ringkit_api.models.batch_provision_users_request import (
    BatchProvisionUsersRequest as BatchProvisionUsersRequest,
)
from ringkit_api.models.batch_provision_users_request_item import (
    BatchProvisionUsersRequestItem as BatchProvisionUsersRequestItem,
)
from ringkit_api.models.batch_provision_users_request_item_contact import (
    BatchProvisionUsersRequestItemContact as BatchProvisionUsersRequestItemContact,
)
from ringkit_api.models.batch_provision_users_request_item_cost_center import (
    BatchProvisionUsersRequestItemCostCenter as BatchProvisionUsersRequestItemCostCenter,
)
from ringkit_api.models.batch_provision_users_request_item_devices_item import (
    BatchProvisionUsersRequestItemDevicesItem as BatchProvisionUsersRequestItemDevicesItem,
)
from ringkit_api.models.batch_provision_users_request_item_roles_item import (
    BatchProvisionUsersRequestItemRolesItem as BatchProvisionUsersRequestItemRolesItem,
)
from ringkit_api.models.batch_provision_users_response import (
    BatchProvisionUsersResponse as BatchProvisionUsersResponse,
)
from ringkit_api.models.batch_provision_users_response_results_item import (
    BatchProvisionUsersResponseResultsItem as BatchProvisionUsersResponseResultsItem,
)
from ringkit_api.models.batch_provision_users_success_item import (
    BatchProvisionUsersSuccessItem as BatchProvisionUsersSuccessItem,
)
from ringkit_api.models.batch_provision_users_success_item_extension import (
    BatchProvisionUsersSuccessItemExtension as BatchProvisionUsersSuccessItemExtension,
)
from ringkit_api.models.batch_provision_users_success_item_extension_devices_item import (
    BatchProvisionUsersSuccessItemExtensionDevicesItem as BatchProvisionUsersSuccessItemExtensionDevicesItem,
)
from ringkit_api.models.billing_info import BillingInfo as BillingInfo
from ringkit_api.models.billing_package_info import BillingPackageInfo as BillingPackageInfo
from ringkit_api.models.billing_plan_info import BillingPlanInfo as BillingPlanInfo
from ringkit_api.models.billing_plan_info import (
    BillingPlanInfoDurationUnit as BillingPlanInfoDurationUnit,
)
from ringkit_api.models.billing_plan_info import BillingPlanInfoType as BillingPlanInfoType
from ringkit_api.models.billing_statement_charges import (
    BillingStatementCharges as BillingStatementCharges,
)
from ringkit_api.models.billing_statement_fees import BillingStatementFees as BillingStatementFees
from ringkit_api.models.billing_statement_info import BillingStatementInfo as BillingStatementInfo
from ringkit_api.models.blocked_allowed_phone_number_info import (
    BlockedAllowedPhoneNumberInfo as BlockedAllowedPhoneNumberInfo,
)
from ringkit_api.models.blocked_allowed_phone_numbers_list import (
    BlockedAllowedPhoneNumbersList as BlockedAllowedPhoneNumbersList,
)
from ringkit_api.models.blocked_caller_greeting_info import (
    BlockedCallerGreetingInfo as BlockedCallerGreetingInfo,
)
from ringkit_api.models.brand_info import BrandInfo as BrandInfo
from ringkit_api.models.brand_list_response import BrandListResponse as BrandListResponse
from ringkit_api.models.bridge_discovery import BridgeDiscovery as BridgeDiscovery
from ringkit_api.models.bridge_join_preferences import (
    BridgeJoinPreferences as BridgeJoinPreferences,
)
from ringkit_api.models.bridge_join_preferences import (
    BridgeJoinPreferencesWaitingRoomRequired as BridgeJoinPreferencesWaitingRoomRequired,
)
from ringkit_api.models.bridge_join_pstn_preferences import (
    BridgeJoinPstnPreferences as BridgeJoinPstnPreferences,
)
from ringkit_api.models.bridge_pins import BridgePins as BridgePins
from ringkit_api.models.bridge_pins_with_aliases import (
    BridgePinsWithAliases as BridgePinsWithAliases,
)
from ringkit_api.models.bridge_pins_without_pstn import (
    BridgePinsWithoutPstn as BridgePinsWithoutPstn,
)
from ringkit_api.models.bridge_preferences import BridgePreferences as BridgePreferences
from ringkit_api.models.bridge_preferences import (
    BridgePreferencesPlayTones as BridgePreferencesPlayTones,
)
from ringkit_api.models.bridge_preferences import (
    BridgePreferencesRecordingsMode as BridgePreferencesRecordingsMode,
)
from ringkit_api.models.bridge_preferences import (
    BridgePreferencesTranscriptionsMode as BridgePreferencesTranscriptionsMode,
)
from ringkit_api.models.bridge_pstn_pins import BridgePstnPins as BridgePstnPins
from ringkit_api.models.bridge_request_security import (
    BridgeRequestSecurity as BridgeRequestSecurity,
)
from ringkit_api.models.bridge_response import BridgeResponse as BridgeResponse
from ringkit_api.models.bridge_response_security import (
    BridgeResponseSecurity as BridgeResponseSecurity,
)
from ringkit_api.models.bridge_response_security_password import (
    BridgeResponseSecurityPassword as BridgeResponseSecurityPassword,
)
from ringkit_api.models.bridge_target_request import BridgeTargetRequest as BridgeTargetRequest
from ringkit_api.models.bulk_account_call_recordings_resource import (
    BulkAccountCallRecordingsResource as BulkAccountCallRecordingsResource,
)
from ringkit_api.models.bulk_add_devices_error_item import (
    BulkAddDevicesErrorItem as BulkAddDevicesErrorItem,
)
from ringkit_api.models.bulk_add_devices_item import BulkAddDevicesItem as BulkAddDevicesItem
from ringkit_api.models.bulk_add_devices_item import (
    BulkAddDevicesItemType as BulkAddDevicesItemType,
)
from ringkit_api.models.bulk_add_devices_item_emergency import (
    BulkAddDevicesItemEmergency as BulkAddDevicesItemEmergency,
)
from ringkit_api.models.bulk_add_devices_item_emergency_location import (
    BulkAddDevicesItemEmergencyLocation as BulkAddDevicesItemEmergencyLocation,
)
from ringkit_api.models.bulk_add_devices_item_phone_info import (
    BulkAddDevicesItemPhoneInfo as BulkAddDevicesItemPhoneInfo,
)
from ringkit_api.models.bulk_add_devices_request import (
    BulkAddDevicesRequest as BulkAddDevicesRequest,
)
from ringkit_api.models.bulk_add_devices_response import (
    BulkAddDevicesResponse as BulkAddDevicesResponse,
)
from ringkit_api.models.bulk_add_devices_response_results_item import (
    BulkAddDevicesResponseResultsItem as BulkAddDevicesResponseResultsItem,
)
from ringkit_api.models.bulk_add_devices_success_item import (
    BulkAddDevicesSuccessItem as BulkAddDevicesSuccessItem,
)
from ringkit_api.models.bulk_assign_item import BulkAssignItem as BulkAssignItem
from ringkit_api.models.bulk_assign_sms_recipients_request import (
    BulkAssignSmsRecipientsRequest as BulkAssignSmsRecipientsRequest,
)
from ringkit_api.models.bulk_delete_users_request import (
    BulkDeleteUsersRequest as BulkDeleteUsersRequest,
)
from ringkit_api.models.bulk_delete_users_response import (
    BulkDeleteUsersResponse as BulkDeleteUsersResponse,
)
from ringkit_api.models.bulk_delete_users_response_records_item import (
    BulkDeleteUsersResponseRecordsItem as BulkDeleteUsersResponseRecordsItem,
)
from ringkit_api.models.bulk_item_result_model import BulkItemResultModel as BulkItemResultModel
from ringkit_api.models.bulk_operation_extension_reference import (
    BulkOperationExtensionReference as BulkOperationExtensionReference,
)
from ringkit_api.models.bulk_role_assign_resource import (
    BulkRoleAssignResource as BulkRoleAssignResource,
)
from ringkit_api.models.bulk_task_info import BulkTaskInfo as BulkTaskInfo
from ringkit_api.models.bulk_task_info import BulkTaskInfoStatus as BulkTaskInfoStatus
from ringkit_api.models.bulk_update_invitees_request import (
    BulkUpdateInviteesRequest as BulkUpdateInviteesRequest,
)
from ringkit_api.models.bulk_update_invitees_request_updated_invitees_item import (
    BulkUpdateInviteesRequestUpdatedInviteesItem as BulkUpdateInviteesRequestUpdatedInviteesItem,
)
from ringkit_api.models.bulk_update_invitees_response import (
    BulkUpdateInviteesResponse as BulkUpdateInviteesResponse,
)
from ringkit_api.models.bulleted_summary_insight_unit import (
    BulletedSummaryInsightUnit as BulletedSummaryInsightUnit,
)
from ringkit_api.models.business_address import BusinessAddress as BusinessAddress
from ringkit_api.models.business_address_info import BusinessAddressInfo as BusinessAddressInfo
from ringkit_api.models.business_site_collection_request import (
    BusinessSiteCollectionRequest as BusinessSiteCollectionRequest,
)
from ringkit_api.models.business_site_collection_resource import (
    BusinessSiteCollectionResource as BusinessSiteCollectionResource,
)
from ringkit_api.models.business_site_resource import BusinessSiteResource as BusinessSiteResource
from ringkit_api.models.cai_async_api_response import CaiAsyncApiResponse as CaiAsyncApiResponse
from ringkit_api.models.cai_error_code_response import CaiErrorCodeResponse as CaiErrorCodeResponse
from ringkit_api.models.cai_error_code_response import (
    CaiErrorCodeResponseErrorCode as CaiErrorCodeResponseErrorCode,
)
from ringkit_api.models.cai_error_response import CaiErrorResponse as CaiErrorResponse
from ringkit_api.models.call_duration_filter import CallDurationFilter as CallDurationFilter
from ringkit_api.models.call_filters import CallFilters as CallFilters
from ringkit_api.models.call_flip_number_list_resource import (
    CallFlipNumberListResource as CallFlipNumberListResource,
)
from ringkit_api.models.call_flip_number_resource import (
    CallFlipNumberResource as CallFlipNumberResource,
)
from ringkit_api.models.call_flip_number_resource import (
    CallFlipNumberResourceType as CallFlipNumberResourceType,
)
from ringkit_api.models.call_handling_rule_info import CallHandlingRuleInfo as CallHandlingRuleInfo
from ringkit_api.models.call_handling_rule_info import (
    CallHandlingRuleInfoCallHandlingAction as CallHandlingRuleInfoCallHandlingAction,
)
from ringkit_api.models.call_handling_rule_info import (
    CallHandlingRuleInfoScreening as CallHandlingRuleInfoScreening,
)
from ringkit_api.models.call_info_cq import CallInfoCQ as CallInfoCQ
from ringkit_api.models.call_log_delegate_info import CallLogDelegateInfo as CallLogDelegateInfo
from ringkit_api.models.call_log_extract_sync_info import (
    CallLogExtractSyncInfo as CallLogExtractSyncInfo,
)
from ringkit_api.models.call_log_extract_sync_response import (
    CallLogExtractSyncResponse as CallLogExtractSyncResponse,
)
from ringkit_api.models.call_log_from_party import CallLogFromParty as CallLogFromParty
from ringkit_api.models.call_log_party import CallLogParty as CallLogParty
from ringkit_api.models.call_log_record import CallLogRecord as CallLogRecord
from ringkit_api.models.call_log_record_device_info import (
    CallLogRecordDeviceInfo as CallLogRecordDeviceInfo,
)
from ringkit_api.models.call_log_record_leg_info import CallLogRecordLegInfo as CallLogRecordLegInfo
from ringkit_api.models.call_log_record_leg_info_transfer_target import (
    CallLogRecordLegInfoTransferTarget as CallLogRecordLegInfoTransferTarget,
)
from ringkit_api.models.call_log_record_leg_info_transferee import (
    CallLogRecordLegInfoTransferee as CallLogRecordLegInfoTransferee,
)
from ringkit_api.models.call_log_record_message import CallLogRecordMessage as CallLogRecordMessage
from ringkit_api.models.call_log_record_transfer_target import (
    CallLogRecordTransferTarget as CallLogRecordTransferTarget,
)
from ringkit_api.models.call_log_record_transferee import (
    CallLogRecordTransferee as CallLogRecordTransferee,
)
from ringkit_api.models.call_log_recording_info import CallLogRecordingInfo as CallLogRecordingInfo
from ringkit_api.models.call_log_recording_info import (
    CallLogRecordingInfoType as CallLogRecordingInfoType,
)
from ringkit_api.models.call_log_response import CallLogResponse as CallLogResponse
from ringkit_api.models.call_log_sync_info import CallLogSyncInfo as CallLogSyncInfo
from ringkit_api.models.call_log_sync_response import CallLogSyncResponse as CallLogSyncResponse
from ringkit_api.models.call_log_to_party import CallLogToParty as CallLogToParty
from ringkit_api.models.call_monitoring_bulk_assign import (
    CallMonitoringBulkAssign as CallMonitoringBulkAssign,
)
from ringkit_api.models.call_monitoring_extension_info import (
    CallMonitoringExtensionInfo as CallMonitoringExtensionInfo,
)
from ringkit_api.models.call_monitoring_extension_info import (
    CallMonitoringExtensionInfoPermissions as CallMonitoringExtensionInfoPermissions,
)
from ringkit_api.models.call_monitoring_group import CallMonitoringGroup as CallMonitoringGroup
from ringkit_api.models.call_monitoring_group_member_info import (
    CallMonitoringGroupMemberInfo as CallMonitoringGroupMemberInfo,
)
from ringkit_api.models.call_monitoring_group_member_info import (
    CallMonitoringGroupMemberInfoPermissions as CallMonitoringGroupMemberInfoPermissions,
)
from ringkit_api.models.call_monitoring_group_member_list import (
    CallMonitoringGroupMemberList as CallMonitoringGroupMemberList,
)
from ringkit_api.models.call_monitoring_group_site import (
    CallMonitoringGroupSite as CallMonitoringGroupSite,
)
from ringkit_api.models.call_monitoring_groups import CallMonitoringGroups as CallMonitoringGroups
from ringkit_api.models.call_notes_info import CallNotesInfo as CallNotesInfo
from ringkit_api.models.call_notes_insight_unit import CallNotesInsightUnit as CallNotesInsightUnit
from ringkit_api.models.call_out_from import CallOutFrom as CallOutFrom
from ringkit_api.models.call_out_to import CallOutTo as CallOutTo
from ringkit_api.models.call_party import CallParty as CallParty
from ringkit_api.models.call_party import CallPartyConferenceRole as CallPartyConferenceRole
from ringkit_api.models.call_party import CallPartyDirection as CallPartyDirection
from ringkit_api.models.call_party import CallPartyRingMeRole as CallPartyRingMeRole
from ringkit_api.models.call_party import CallPartyRingOutRole as CallPartyRingOutRole
from ringkit_api.models.call_party_flip import CallPartyFlip as CallPartyFlip
from ringkit_api.models.call_party_reply import CallPartyReply as CallPartyReply
from ringkit_api.models.call_party_short_info import CallPartyShortInfo as CallPartyShortInfo
from ringkit_api.models.call_queue_bulk_assign_resource import (
    CallQueueBulkAssignResource as CallQueueBulkAssignResource,
)
from ringkit_api.models.call_queue_details import CallQueueDetails as CallQueueDetails
from ringkit_api.models.call_queue_details import CallQueueDetailsSubType as CallQueueDetailsSubType
from ringkit_api.models.call_queue_details_for_update import (
    CallQueueDetailsForUpdate as CallQueueDetailsForUpdate,
)
from ringkit_api.models.call_queue_details_for_update import (
    CallQueueDetailsForUpdateSubType as CallQueueDetailsForUpdateSubType,
)
from ringkit_api.models.call_queue_extension_info import (
    CallQueueExtensionInfo as CallQueueExtensionInfo,
)
from ringkit_api.models.call_queue_id import CallQueueId as CallQueueId
from ringkit_api.models.call_queue_id_resource import CallQueueIdResource as CallQueueIdResource
from ringkit_api.models.call_queue_info import CallQueueInfo as CallQueueInfo
from ringkit_api.models.call_queue_info import CallQueueInfoSubType as CallQueueInfoSubType
from ringkit_api.models.call_queue_info_request import CallQueueInfoRequest as CallQueueInfoRequest
from ringkit_api.models.call_queue_list import CallQueueList as CallQueueList
from ringkit_api.models.call_queue_member import CallQueueMember as CallQueueMember
from ringkit_api.models.call_queue_member_info import CallQueueMemberInfo as CallQueueMemberInfo
from ringkit_api.models.call_queue_member_presence import (
    CallQueueMemberPresence as CallQueueMemberPresence,
)
from ringkit_api.models.call_queue_members import CallQueueMembers as CallQueueMembers
from ringkit_api.models.call_queue_overflow_settings import (
    CallQueueOverflowSettings as CallQueueOverflowSettings,
)
from ringkit_api.models.call_queue_overflow_settings_request_resource import (
    CallQueueOverflowSettingsRequestResource as CallQueueOverflowSettingsRequestResource,
)
from ringkit_api.models.call_queue_presence import CallQueuePresence as CallQueuePresence
from ringkit_api.models.call_queue_presence_event import (
    CallQueuePresenceEvent as CallQueuePresenceEvent,
)
from ringkit_api.models.call_queue_presence_event_body import (
    CallQueuePresenceEventBody as CallQueuePresenceEventBody,
)
from ringkit_api.models.call_queue_presence_event_entry import (
    CallQueuePresenceEventEntry as CallQueuePresenceEventEntry,
)
from ringkit_api.models.call_queue_service_level_settings import (
    CallQueueServiceLevelSettings as CallQueueServiceLevelSettings,
)
from ringkit_api.models.call_queue_update_presence import (
    CallQueueUpdatePresence as CallQueueUpdatePresence,
)
from ringkit_api.models.call_recording import CallRecording as CallRecording
from ringkit_api.models.call_recording import CallRecordingMode as CallRecordingMode
from ringkit_api.models.call_recording import CallRecordingView as CallRecordingView
from ringkit_api.models.call_recording_custom_greeting import (
    CallRecordingCustomGreeting as CallRecordingCustomGreeting,
)
from ringkit_api.models.call_recording_custom_greeting import (
    CallRecordingCustomGreetingType as CallRecordingCustomGreetingType,
)
from ringkit_api.models.call_recording_custom_greeting_data import (
    CallRecordingCustomGreetingData as CallRecordingCustomGreetingData,
)
from ringkit_api.models.call_recording_custom_greeting_language import (
    CallRecordingCustomGreetingLanguage as CallRecordingCustomGreetingLanguage,
)
from ringkit_api.models.call_recording_custom_greetings import (
    CallRecordingCustomGreetings as CallRecordingCustomGreetings,
)
from ringkit_api.models.call_recording_extension_resource import (
    CallRecordingExtensionResource as CallRecordingExtensionResource,
)
from ringkit_api.models.call_recording_extension_resource import (
    CallRecordingExtensionResourceCallDirection as CallRecordingExtensionResourceCallDirection,
)
from ringkit_api.models.call_recording_extensions import (
    CallRecordingExtensions as CallRecordingExtensions,
)
from ringkit_api.models.call_recording_greeting_resource import (
    CallRecordingGreetingResource as CallRecordingGreetingResource,
)
from ringkit_api.models.call_recording_greeting_resource import (
    CallRecordingGreetingResourceType as CallRecordingGreetingResourceType,
)
from ringkit_api.models.call_recording_ids import CallRecordingIds as CallRecordingIds
from ringkit_api.models.call_recording_settings_resource import (
    CallRecordingSettingsResource as CallRecordingSettingsResource,
)
from ringkit_api.models.call_recording_update import CallRecordingUpdate as CallRecordingUpdate
from ringkit_api.models.call_segment_filter import CallSegmentFilter as CallSegmentFilter
from ringkit_api.models.call_segment_length_filter import (
    CallSegmentLengthFilter as CallSegmentLengthFilter,
)
from ringkit_api.models.call_session import CallSession as CallSession
from ringkit_api.models.call_session_object import CallSessionObject as CallSessionObject
from ringkit_api.models.call_status_info import CallStatusInfo as CallStatusInfo
from ringkit_api.models.call_status_info import CallStatusInfoCode as CallStatusInfoCode
from ringkit_api.models.call_status_info import CallStatusInfoReason as CallStatusInfoReason
from ringkit_api.models.called_number_info import CalledNumberInfo as CalledNumberInfo
from ringkit_api.models.caller_blocking_settings import (
    CallerBlockingSettings as CallerBlockingSettings,
)
from ringkit_api.models.caller_blocking_settings import (
    CallerBlockingSettingsMode as CallerBlockingSettingsMode,
)
from ringkit_api.models.caller_blocking_settings import (
    CallerBlockingSettingsNoCallerId as CallerBlockingSettingsNoCallerId,
)
from ringkit_api.models.caller_blocking_settings import (
    CallerBlockingSettingsPayPhones as CallerBlockingSettingsPayPhones,
)
from ringkit_api.models.caller_blocking_settings_update import (
    CallerBlockingSettingsUpdate as CallerBlockingSettingsUpdate,
)
from ringkit_api.models.caller_blocking_settings_update import (
    CallerBlockingSettingsUpdateMode as CallerBlockingSettingsUpdateMode,
)
from ringkit_api.models.caller_blocking_settings_update import (
    CallerBlockingSettingsUpdateNoCallerId as CallerBlockingSettingsUpdateNoCallerId,
)
from ringkit_api.models.caller_blocking_settings_update import (
    CallerBlockingSettingsUpdatePayPhones as CallerBlockingSettingsUpdatePayPhones,
)
from ringkit_api.models.caller_id_by_device import CallerIdByDevice as CallerIdByDevice
from ringkit_api.models.caller_id_by_feature import CallerIdByFeature as CallerIdByFeature
from ringkit_api.models.caller_id_by_feature import (
    CallerIdByFeatureFeature as CallerIdByFeatureFeature,
)
from ringkit_api.models.caller_id_data import CallerIdData as CallerIdData
from ringkit_api.models.caller_id_data import CallerIdDataType as CallerIdDataType
from ringkit_api.models.caller_id_device_info import CallerIdDeviceInfo as CallerIdDeviceInfo
from ringkit_api.models.caller_id_phone_info import CallerIdPhoneInfo as CallerIdPhoneInfo
from ringkit_api.models.callers_info import CallersInfo as CallersInfo
from ringkit_api.models.callers_info_request import CallersInfoRequest as CallersInfoRequest
from ringkit_api.models.calls_by_actions import CallsByActions as CallsByActions
from ringkit_api.models.calls_by_actions_breakdown import (
    CallsByActionsBreakdown as CallsByActionsBreakdown,
)
from ringkit_api.models.calls_by_company_hours import CallsByCompanyHours as CallsByCompanyHours
from ringkit_api.models.calls_by_company_hours_breakdown import (
    CallsByCompanyHoursBreakdown as CallsByCompanyHoursBreakdown,
)
from ringkit_api.models.calls_by_direction import CallsByDirection as CallsByDirection
from ringkit_api.models.calls_by_direction_breakdown import (
    CallsByDirectionBreakdown as CallsByDirectionBreakdown,
)
from ringkit_api.models.calls_by_ending_party import CallsByEndingParty as CallsByEndingParty
from ringkit_api.models.calls_by_ending_party_breakdown import (
    CallsByEndingPartyBreakdown as CallsByEndingPartyBreakdown,
)
from ringkit_api.models.calls_by_origin import CallsByOrigin as CallsByOrigin
from ringkit_api.models.calls_by_origin_breakdown import (
    CallsByOriginBreakdown as CallsByOriginBreakdown,
)
from ringkit_api.models.calls_by_queue_hours import CallsByQueueHours as CallsByQueueHours
from ringkit_api.models.calls_by_queue_hours_breakdown import (
    CallsByQueueHoursBreakdown as CallsByQueueHoursBreakdown,
)
from ringkit_api.models.calls_by_queue_sla import CallsByQueueSla as CallsByQueueSla
from ringkit_api.models.calls_by_queue_sla_breakdown import (
    CallsByQueueSlaBreakdown as CallsByQueueSlaBreakdown,
)
from ringkit_api.models.calls_by_response import CallsByResponse as CallsByResponse
from ringkit_api.models.calls_by_response_breakdown import (
    CallsByResponseBreakdown as CallsByResponseBreakdown,
)
from ringkit_api.models.calls_by_result import CallsByResult as CallsByResult
from ringkit_api.models.calls_by_result_breakdown import (
    CallsByResultBreakdown as CallsByResultBreakdown,
)
from ringkit_api.models.calls_by_segments import CallsBySegments as CallsBySegments
from ringkit_api.models.calls_by_segments_breakdown import (
    CallsBySegmentsBreakdown as CallsBySegmentsBreakdown,
)
from ringkit_api.models.calls_by_type import CallsByType as CallsByType
from ringkit_api.models.calls_by_type_breakdown import CallsByTypeBreakdown as CallsByTypeBreakdown
from ringkit_api.models.calls_counters import CallsCounters as CallsCounters
from ringkit_api.models.calls_timers import CallsTimers as CallsTimers
from ringkit_api.models.campaign_list_response import CampaignListResponse as CampaignListResponse
from ringkit_api.models.chat_info import ChatInfo as ChatInfo
from ringkit_api.models.chat_info import ChatInfoStatus as ChatInfoStatus
from ringkit_api.models.chat_info import ChatInfoType as ChatInfoType
from ringkit_api.models.chat_list import ChatList as ChatList
from ringkit_api.models.chat_list_without_navigation import (
    ChatListWithoutNavigation as ChatListWithoutNavigation,
)
from ringkit_api.models.chat_member_info import ChatMemberInfo as ChatMemberInfo
from ringkit_api.models.client_auth_jwt_model import ClientAuthJwtModel as ClientAuthJwtModel
from ringkit_api.models.client_credentials_base import (
    ClientCredentialsBase as ClientCredentialsBase,
)
from ringkit_api.models.client_credentials_by_account import (
    ClientCredentialsByAccount as ClientCredentialsByAccount,
)
from ringkit_api.models.client_credentials_by_brand import (
    ClientCredentialsByBrand as ClientCredentialsByBrand,
)
from ringkit_api.models.client_credentials_by_partner_account import (
    ClientCredentialsByPartnerAccount as ClientCredentialsByPartnerAccount,
)
from ringkit_api.models.client_errors_response import ClientErrorsResponse as ClientErrorsResponse
from ringkit_api.models.client_errors_response_errors_item import (
    ClientErrorsResponseErrorsItem as ClientErrorsResponseErrorsItem,
)
from ringkit_api.models.client_id_model import ClientIdModel as ClientIdModel
from ringkit_api.models.cloud_connector_target_request import (
    CloudConnectorTargetRequest as CloudConnectorTargetRequest,
)
from ringkit_api.models.cloud_recording import CloudRecording as CloudRecording
from ringkit_api.models.cloud_recordings import CloudRecordings as CloudRecordings
from ringkit_api.models.comm_action_request import CommActionRequest as CommActionRequest
from ringkit_api.models.comm_action_resource import CommActionResource as CommActionResource
from ringkit_api.models.comm_all_desktop_ring_always_ring_target_resource import (
    CommAllDesktopRingAlwaysRingTargetResource as CommAllDesktopRingAlwaysRingTargetResource,
)
from ringkit_api.models.comm_all_desktop_ring_target_request import (
    CommAllDesktopRingTargetRequest as CommAllDesktopRingTargetRequest,
)
from ringkit_api.models.comm_all_desktop_ring_target_resource import (
    CommAllDesktopRingTargetResource as CommAllDesktopRingTargetResource,
)
from ringkit_api.models.comm_all_desktop_target_request import (
    CommAllDesktopTargetRequest as CommAllDesktopTargetRequest,
)
from ringkit_api.models.comm_all_desktop_target_resource import (
    CommAllDesktopTargetResource as CommAllDesktopTargetResource,
)
from ringkit_api.models.comm_all_mobile_ring_always_ring_target_resource import (
    CommAllMobileRingAlwaysRingTargetResource as CommAllMobileRingAlwaysRingTargetResource,
)
from ringkit_api.models.comm_all_mobile_ring_target_request import (
    CommAllMobileRingTargetRequest as CommAllMobileRingTargetRequest,
)
from ringkit_api.models.comm_all_mobile_ring_target_resource import (
    CommAllMobileRingTargetResource as CommAllMobileRingTargetResource,
)
from ringkit_api.models.comm_all_mobile_target_request import (
    CommAllMobileTargetRequest as CommAllMobileTargetRequest,
)
from ringkit_api.models.comm_all_mobile_target_resource import (
    CommAllMobileTargetResource as CommAllMobileTargetResource,
)
from ringkit_api.models.comm_call_types_resource import (
    CommCallTypesResource as CommCallTypesResource,
)
from ringkit_api.models.comm_cloud_connector_forwarding_target_request import (
    CommCloudConnectorForwardingTargetRequest as CommCloudConnectorForwardingTargetRequest,
)
from ringkit_api.models.comm_cloud_connector_forwarding_target_resource import (
    CommCloudConnectorForwardingTargetResource as CommCloudConnectorForwardingTargetResource,
)
from ringkit_api.models.comm_cloud_connector_ring_target_request import (
    CommCloudConnectorRingTargetRequest as CommCloudConnectorRingTargetRequest,
)
from ringkit_api.models.comm_cloud_connector_ring_target_resource import (
    CommCloudConnectorRingTargetResource as CommCloudConnectorRingTargetResource,
)
from ringkit_api.models.comm_cloud_connector_target_request import (
    CommCloudConnectorTargetRequest as CommCloudConnectorTargetRequest,
)
from ringkit_api.models.comm_cloud_connector_target_resource import (
    CommCloudConnectorTargetResource as CommCloudConnectorTargetResource,
)
from ringkit_api.models.comm_cloud_connector_terminating_target_request import (
    CommCloudConnectorTerminatingTargetRequest as CommCloudConnectorTerminatingTargetRequest,
)
from ringkit_api.models.comm_cloud_connector_terminating_target_resource import (
    CommCloudConnectorTerminatingTargetResource as CommCloudConnectorTerminatingTargetResource,
)
from ringkit_api.models.comm_cloud_destination import CommCloudDestination as CommCloudDestination
from ringkit_api.models.comm_coworker_apps_ring_target_request import (
    CommCoworkerAppsRingTargetRequest as CommCoworkerAppsRingTargetRequest,
)
from ringkit_api.models.comm_coworker_apps_ring_target_resource import (
    CommCoworkerAppsRingTargetResource as CommCoworkerAppsRingTargetResource,
)
from ringkit_api.models.comm_coworker_forwarding_target_request import (
    CommCoworkerForwardingTargetRequest as CommCoworkerForwardingTargetRequest,
)
from ringkit_api.models.comm_coworker_forwarding_target_resource import (
    CommCoworkerForwardingTargetResource as CommCoworkerForwardingTargetResource,
)
from ringkit_api.models.comm_coworker_ring_target_request import (
    CommCoworkerRingTargetRequest as CommCoworkerRingTargetRequest,
)
from ringkit_api.models.comm_coworker_ring_target_resource import (
    CommCoworkerRingTargetResource as CommCoworkerRingTargetResource,
)
from ringkit_api.models.comm_coworker_target_resource import (
    CommCoworkerTargetResource as CommCoworkerTargetResource,
)
from ringkit_api.models.comm_daily_trigger_request import (
    CommDailyTriggerRequest as CommDailyTriggerRequest,
)
from ringkit_api.models.comm_daily_trigger_resource import (
    CommDailyTriggerResource as CommDailyTriggerResource,
)
from ringkit_api.models.comm_device_forwarding_target_request import (
    CommDeviceForwardingTargetRequest as CommDeviceForwardingTargetRequest,
)
from ringkit_api.models.comm_device_forwarding_target_resource import (
    CommDeviceForwardingTargetResource as CommDeviceForwardingTargetResource,
)
from ringkit_api.models.comm_device_request import CommDeviceRequest as CommDeviceRequest
from ringkit_api.models.comm_device_resource import CommDeviceResource as CommDeviceResource
from ringkit_api.models.comm_device_ring_target_request import (
    CommDeviceRingTargetRequest as CommDeviceRingTargetRequest,
)
from ringkit_api.models.comm_device_ring_target_resource import (
    CommDeviceRingTargetResource as CommDeviceRingTargetResource,
)
from ringkit_api.models.comm_device_target_request import (
    CommDeviceTargetRequest as CommDeviceTargetRequest,
)
from ringkit_api.models.comm_device_target_resource import (
    CommDeviceTargetResource as CommDeviceTargetResource,
)
from ringkit_api.models.comm_dispatching_request import (
    CommDispatchingRequest as CommDispatchingRequest,
)
from ringkit_api.models.comm_dispatching_request_actions_item import (
    CommDispatchingRequestActionsItem as CommDispatchingRequestActionsItem,
)
from ringkit_api.models.comm_extension_list_resource import (
    CommExtensionListResource as CommExtensionListResource,
)
from ringkit_api.models.comm_extension_terminating_target_request import (
    CommExtensionTerminatingTargetRequest as CommExtensionTerminatingTargetRequest,
)
from ringkit_api.models.comm_extension_terminating_target_resource import (
    CommExtensionTerminatingTargetResource as CommExtensionTerminatingTargetResource,
)
from ringkit_api.models.comm_fmc_phone_number_forwarding_target_resource import (
    CommFmcPhoneNumberForwardingTargetResource as CommFmcPhoneNumberForwardingTargetResource,
)
from ringkit_api.models.comm_fmc_phone_number_ring_target_request import (
    CommFmcPhoneNumberRingTargetRequest as CommFmcPhoneNumberRingTargetRequest,
)
from ringkit_api.models.comm_fmc_phone_number_ring_target_resource import (
    CommFmcPhoneNumberRingTargetResource as CommFmcPhoneNumberRingTargetResource,
)
from ringkit_api.models.comm_fmc_phone_number_target_resource import (
    CommFmcPhoneNumberTargetResource as CommFmcPhoneNumberTargetResource,
)
from ringkit_api.models.comm_forwarding_target_request import (
    CommForwardingTargetRequest as CommForwardingTargetRequest,
)
from ringkit_api.models.comm_forwarding_target_resource import (
    CommForwardingTargetResource as CommForwardingTargetResource,
)
from ringkit_api.models.comm_forwarding_targets_resource import (
    CommForwardingTargetsResource as CommForwardingTargetsResource,
)
from ringkit_api.models.comm_forwarding_targets_resource_records_item import (
    CommForwardingTargetsResourceRecordsItem as CommForwardingTargetsResourceRecordsItem,
)
from ringkit_api.models.comm_from_resource import CommFromResource as CommFromResource
from ringkit_api.models.comm_greeting_id_resource import (
    CommGreetingIdResource as CommGreetingIdResource,
)
from ringkit_api.models.comm_greeting_resource import CommGreetingResource as CommGreetingResource
from ringkit_api.models.comm_hotdesk_ring_target_request import (
    CommHotdeskRingTargetRequest as CommHotdeskRingTargetRequest,
)
from ringkit_api.models.comm_hotdesk_ring_target_resource import (
    CommHotdeskRingTargetResource as CommHotdeskRingTargetResource,
)
from ringkit_api.models.comm_ims_phone_number_forwarding_target_resource import (
    CommImsPhoneNumberForwardingTargetResource as CommImsPhoneNumberForwardingTargetResource,
)
from ringkit_api.models.comm_ims_phone_number_ring_target_request import (
    CommImsPhoneNumberRingTargetRequest as CommImsPhoneNumberRingTargetRequest,
)
from ringkit_api.models.comm_ims_phone_number_ring_target_resource import (
    CommImsPhoneNumberRingTargetResource as CommImsPhoneNumberRingTargetResource,
)
from ringkit_api.models.comm_ims_phone_number_target_resource import (
    CommImsPhoneNumberTargetResource as CommImsPhoneNumberTargetResource,
)
from ringkit_api.models.comm_integration_forwarding_target_request import (
    CommIntegrationForwardingTargetRequest as CommIntegrationForwardingTargetRequest,
)
from ringkit_api.models.comm_integration_forwarding_target_resource import (
    CommIntegrationForwardingTargetResource as CommIntegrationForwardingTargetResource,
)
from ringkit_api.models.comm_integration_request import (
    CommIntegrationRequest as CommIntegrationRequest,
)
from ringkit_api.models.comm_integration_resource import (
    CommIntegrationResource as CommIntegrationResource,
)
from ringkit_api.models.comm_integration_ring_target_request import (
    CommIntegrationRingTargetRequest as CommIntegrationRingTargetRequest,
)
from ringkit_api.models.comm_integration_ring_target_resource import (
    CommIntegrationRingTargetResource as CommIntegrationRingTargetResource,
)
from ringkit_api.models.comm_integration_target_request import (
    CommIntegrationTargetRequest as CommIntegrationTargetRequest,
)
from ringkit_api.models.comm_integration_target_resource import (
    CommIntegrationTargetResource as CommIntegrationTargetResource,
)
from ringkit_api.models.comm_interaction_dispatching_resource import (
    CommInteractionDispatchingResource as CommInteractionDispatchingResource,
)
from ringkit_api.models.comm_interaction_dispatching_resource_actions_item import (
    CommInteractionDispatchingResourceActionsItem as CommInteractionDispatchingResourceActionsItem,
)
from ringkit_api.models.comm_interaction_rule_condition_request import (
    CommInteractionRuleConditionRequest as CommInteractionRuleConditionRequest,
)
from ringkit_api.models.comm_interaction_rule_condition_resource import (
    CommInteractionRuleConditionResource as CommInteractionRuleConditionResource,
)
from ringkit_api.models.comm_interaction_rule_conditions_request_item import (
    CommInteractionRuleConditionsRequestItem as CommInteractionRuleConditionsRequestItem,
)
from ringkit_api.models.comm_interaction_rule_conditions_resource_item import (
    CommInteractionRuleConditionsResourceItem as CommInteractionRuleConditionsResourceItem,
)
from ringkit_api.models.comm_interaction_rule_create_request import (
    CommInteractionRuleCreateRequest as CommInteractionRuleCreateRequest,
)
from ringkit_api.models.comm_interaction_rule_interaction_condition_request import (
    CommInteractionRuleInteractionConditionRequest as CommInteractionRuleInteractionConditionRequest,
)
from ringkit_api.models.comm_interaction_rule_interaction_condition_resource import (
    CommInteractionRuleInteractionConditionResource as CommInteractionRuleInteractionConditionResource,
)
from ringkit_api.models.comm_interaction_rule_resource import (
    CommInteractionRuleResource as CommInteractionRuleResource,
)
from ringkit_api.models.comm_interaction_rule_schedule_condition_request import (
    CommInteractionRuleScheduleConditionRequest as CommInteractionRuleScheduleConditionRequest,
)
from ringkit_api.models.comm_interaction_rule_schedule_condition_resource import (
    CommInteractionRuleScheduleConditionResource as CommInteractionRuleScheduleConditionResource,
)
from ringkit_api.models.comm_interaction_rule_schedule_resource import (
    CommInteractionRuleScheduleResource as CommInteractionRuleScheduleResource,
)
from ringkit_api.models.comm_interaction_rule_schedule_resource_triggers_item import (
    CommInteractionRuleScheduleResourceTriggersItem as CommInteractionRuleScheduleResourceTriggersItem,
)
from ringkit_api.models.comm_interaction_rule_state_condition_request import (
    CommInteractionRuleStateConditionRequest as CommInteractionRuleStateConditionRequest,
)
from ringkit_api.models.comm_interaction_rule_state_condition_resource import (
    CommInteractionRuleStateConditionResource as CommInteractionRuleStateConditionResource,
)
from ringkit_api.models.comm_interaction_rule_update_request import (
    CommInteractionRuleUpdateRequest as CommInteractionRuleUpdateRequest,
)
from ringkit_api.models.comm_interaction_rules_resource import (
    CommInteractionRulesResource as CommInteractionRulesResource,
)
from ringkit_api.models.comm_phone_number_forwarding_target_request import (
    CommPhoneNumberForwardingTargetRequest as CommPhoneNumberForwardingTargetRequest,
)
from ringkit_api.models.comm_phone_number_forwarding_target_resource import (
    CommPhoneNumberForwardingTargetResource as CommPhoneNumberForwardingTargetResource,
)
from ringkit_api.models.comm_phone_number_resource import (
    CommPhoneNumberResource as CommPhoneNumberResource,
)
from ringkit_api.models.comm_phone_number_ring_target_request import (
    CommPhoneNumberRingTargetRequest as CommPhoneNumberRingTargetRequest,
)
from ringkit_api.models.comm_phone_number_ring_target_resource import (
    CommPhoneNumberRingTargetResource as CommPhoneNumberRingTargetResource,
)
from ringkit_api.models.comm_phone_number_target_resource import (
    CommPhoneNumberTargetResource as CommPhoneNumberTargetResource,
)
from ringkit_api.models.comm_phone_number_terminating_target_request import (
    CommPhoneNumberTerminatingTargetRequest as CommPhoneNumberTerminatingTargetRequest,
)
from ringkit_api.models.comm_phone_number_terminating_target_resource import (
    CommPhoneNumberTerminatingTargetResource as CommPhoneNumberTerminatingTargetResource,
)
from ringkit_api.models.comm_play_announcement_terminating_target_request import (
    CommPlayAnnouncementTerminatingTargetRequest as CommPlayAnnouncementTerminatingTargetRequest,
)
from ringkit_api.models.comm_play_announcement_terminating_target_resource import (
    CommPlayAnnouncementTerminatingTargetResource as CommPlayAnnouncementTerminatingTargetResource,
)
from ringkit_api.models.comm_play_connecting_message_action_request import (
    CommPlayConnectingMessageActionRequest as CommPlayConnectingMessageActionRequest,
)
from ringkit_api.models.comm_play_connecting_message_action_resource import (
    CommPlayConnectingMessageActionResource as CommPlayConnectingMessageActionResource,
)
from ringkit_api.models.comm_play_connecting_prompt_action_request import (
    CommPlayConnectingPromptActionRequest as CommPlayConnectingPromptActionRequest,
)
from ringkit_api.models.comm_play_connecting_prompt_action_resource import (
    CommPlayConnectingPromptActionResource as CommPlayConnectingPromptActionResource,
)
from ringkit_api.models.comm_play_welcome_prompt_action_request import (
    CommPlayWelcomePromptActionRequest as CommPlayWelcomePromptActionRequest,
)
from ringkit_api.models.comm_play_welcome_prompt_action_resource import (
    CommPlayWelcomePromptActionResource as CommPlayWelcomePromptActionResource,
)
from ringkit_api.models.comm_range_request import CommRangeRequest as CommRangeRequest
from ringkit_api.models.comm_range_resource import CommRangeResource as CommRangeResource
from ringkit_api.models.comm_range_trigger_request import (
    CommRangeTriggerRequest as CommRangeTriggerRequest,
)
from ringkit_api.models.comm_range_trigger_resource import (
    CommRangeTriggerResource as CommRangeTriggerResource,
)
from ringkit_api.models.comm_reference_state_resource import (
    CommReferenceStateResource as CommReferenceStateResource,
)
from ringkit_api.models.comm_referenced_extension_resource import (
    CommReferencedExtensionResource as CommReferencedExtensionResource,
)
from ringkit_api.models.comm_remove_forwarding_targets_item_resource import (
    CommRemoveForwardingTargetsItemResource as CommRemoveForwardingTargetsItemResource,
)
from ringkit_api.models.comm_remove_forwarding_targets_item_resource_bulk_item import (
    CommRemoveForwardingTargetsItemResourceBulkItem as CommRemoveForwardingTargetsItemResourceBulkItem,
)
from ringkit_api.models.comm_remove_forwarding_targets_request import (
    CommRemoveForwardingTargetsRequest as CommRemoveForwardingTargetsRequest,
)
from ringkit_api.models.comm_remove_forwarding_targets_request_records_item import (
    CommRemoveForwardingTargetsRequestRecordsItem as CommRemoveForwardingTargetsRequestRecordsItem,
)
from ringkit_api.models.comm_remove_forwarding_targets_response import (
    CommRemoveForwardingTargetsResponse as CommRemoveForwardingTargetsResponse,
)
from ringkit_api.models.comm_ring_always_group_action_request import (
    CommRingAlwaysGroupActionRequest as CommRingAlwaysGroupActionRequest,
)
from ringkit_api.models.comm_ring_always_group_action_request_targets_item import (
    CommRingAlwaysGroupActionRequestTargetsItem as CommRingAlwaysGroupActionRequestTargetsItem,
)
from ringkit_api.models.comm_ring_always_group_action_resource import (
    CommRingAlwaysGroupActionResource as CommRingAlwaysGroupActionResource,
)
from ringkit_api.models.comm_ring_always_group_action_resource_targets_item import (
    CommRingAlwaysGroupActionResourceTargetsItem as CommRingAlwaysGroupActionResourceTargetsItem,
)
from ringkit_api.models.comm_ring_always_ring_target_resource import (
    CommRingAlwaysRingTargetResource as CommRingAlwaysRingTargetResource,
)
from ringkit_api.models.comm_ring_group_action_request import (
    CommRingGroupActionRequest as CommRingGroupActionRequest,
)
from ringkit_api.models.comm_ring_group_action_request_targets_item import (
    CommRingGroupActionRequestTargetsItem as CommRingGroupActionRequestTargetsItem,
)
from ringkit_api.models.comm_ring_group_action_resource import (
    CommRingGroupActionResource as CommRingGroupActionResource,
)
from ringkit_api.models.comm_ring_group_action_resource_targets_item import (
    CommRingGroupActionResourceTargetsItem as CommRingGroupActionResourceTargetsItem,
)
from ringkit_api.models.comm_ring_target_request import (
    CommRingTargetRequest as CommRingTargetRequest,
)
from ringkit_api.models.comm_ring_target_resource import (
    CommRingTargetResource as CommRingTargetResource,
)
from ringkit_api.models.comm_screening_action_request import (
    CommScreeningActionRequest as CommScreeningActionRequest,
)
from ringkit_api.models.comm_screening_action_resource import (
    CommScreeningActionResource as CommScreeningActionResource,
)
from ringkit_api.models.comm_state_based_rule_resource import (
    CommStateBasedRuleResource as CommStateBasedRuleResource,
)
from ringkit_api.models.comm_state_based_rule_update_request import (
    CommStateBasedRuleUpdateRequest as CommStateBasedRuleUpdateRequest,
)
from ringkit_api.models.comm_state_based_rules_resource import (
    CommStateBasedRulesResource as CommStateBasedRulesResource,
)
from ringkit_api.models.comm_state_condition_request import (
    CommStateConditionRequest as CommStateConditionRequest,
)
from ringkit_api.models.comm_state_condition_resource import (
    CommStateConditionResource as CommStateConditionResource,
)
from ringkit_api.models.comm_state_conditions_request_item import (
    CommStateConditionsRequestItem as CommStateConditionsRequestItem,
)
from ringkit_api.models.comm_state_conditions_resource_item import (
    CommStateConditionsResourceItem as CommStateConditionsResourceItem,
)
from ringkit_api.models.comm_state_dispatching_ref_resource import (
    CommStateDispatchingRefResource as CommStateDispatchingRefResource,
)
from ringkit_api.models.comm_state_dispatching_resource import (
    CommStateDispatchingResource as CommStateDispatchingResource,
)
from ringkit_api.models.comm_state_dispatching_resource_actions_item import (
    CommStateDispatchingResourceActionsItem as CommStateDispatchingResourceActionsItem,
)
from ringkit_api.models.comm_state_ref_condition_request import (
    CommStateRefConditionRequest as CommStateRefConditionRequest,
)
from ringkit_api.models.comm_state_ref_condition_resource import (
    CommStateRefConditionResource as CommStateRefConditionResource,
)
from ringkit_api.models.comm_state_reference_resource import (
    CommStateReferenceResource as CommStateReferenceResource,
)
from ringkit_api.models.comm_state_resource import CommStateResource as CommStateResource
from ringkit_api.models.comm_state_schedule_condition_request import (
    CommStateScheduleConditionRequest as CommStateScheduleConditionRequest,
)
from ringkit_api.models.comm_state_schedule_condition_resource import (
    CommStateScheduleConditionResource as CommStateScheduleConditionResource,
)
from ringkit_api.models.comm_state_schedule_request import (
    CommStateScheduleRequest as CommStateScheduleRequest,
)
from ringkit_api.models.comm_state_schedule_request_triggers_item import (
    CommStateScheduleRequestTriggersItem as CommStateScheduleRequestTriggersItem,
)
from ringkit_api.models.comm_state_schedule_resource import (
    CommStateScheduleResource as CommStateScheduleResource,
)
from ringkit_api.models.comm_state_schedule_resource_triggers_item import (
    CommStateScheduleResourceTriggersItem as CommStateScheduleResourceTriggersItem,
)
from ringkit_api.models.comm_state_update_request import (
    CommStateUpdateRequest as CommStateUpdateRequest,
)
from ringkit_api.models.comm_states_resource import CommStatesResource as CommStatesResource
from ringkit_api.models.comm_terminating_action_request import (
    CommTerminatingActionRequest as CommTerminatingActionRequest,
)
from ringkit_api.models.comm_terminating_action_request_targets_item import (
    CommTerminatingActionRequestTargetsItem as CommTerminatingActionRequestTargetsItem,
)
from ringkit_api.models.comm_terminating_action_resource import (
    CommTerminatingActionResource as CommTerminatingActionResource,
)
from ringkit_api.models.comm_terminating_action_resource_targets_item import (
    CommTerminatingActionResourceTargetsItem as CommTerminatingActionResourceTargetsItem,
)
from ringkit_api.models.comm_terminating_prompt_resource import (
    CommTerminatingPromptResource as CommTerminatingPromptResource,
)
from ringkit_api.models.comm_terminating_target_request import (
    CommTerminatingTargetRequest as CommTerminatingTargetRequest,
)
from ringkit_api.models.comm_terminating_target_resource import (
    CommTerminatingTargetResource as CommTerminatingTargetResource,
)
from ringkit_api.models.comm_trigger_request import CommTriggerRequest as CommTriggerRequest
from ringkit_api.models.comm_trigger_resource import CommTriggerResource as CommTriggerResource
from ringkit_api.models.comm_voice_mail_terminating_target_request import (
    CommVoiceMailTerminatingTargetRequest as CommVoiceMailTerminatingTargetRequest,
)
from ringkit_api.models.comm_voice_mail_terminating_target_resource import (
    CommVoiceMailTerminatingTargetResource as CommVoiceMailTerminatingTargetResource,
)
from ringkit_api.models.comm_weekly_items_resource import (
    CommWeeklyItemsResource as CommWeeklyItemsResource,
)
from ringkit_api.models.comm_weekly_range_resource import (
    CommWeeklyRangeResource as CommWeeklyRangeResource,
)
from ringkit_api.models.comm_weekly_trigger_request import (
    CommWeeklyTriggerRequest as CommWeeklyTriggerRequest,
)
from ringkit_api.models.comm_weekly_trigger_resource import (
    CommWeeklyTriggerResource as CommWeeklyTriggerResource,
)
from ringkit_api.models.common_emergency_location_resource import (
    CommonEmergencyLocationResource as CommonEmergencyLocationResource,
)
from ringkit_api.models.company_answering_rule_called_number_info import (
    CompanyAnsweringRuleCalledNumberInfo as CompanyAnsweringRuleCalledNumberInfo,
)
from ringkit_api.models.company_answering_rule_called_number_info_request import (
    CompanyAnsweringRuleCalledNumberInfoRequest as CompanyAnsweringRuleCalledNumberInfoRequest,
)
from ringkit_api.models.company_answering_rule_callers_info_request import (
    CompanyAnsweringRuleCallersInfoRequest as CompanyAnsweringRuleCallersInfoRequest,
)
from ringkit_api.models.company_answering_rule_extension_info import (
    CompanyAnsweringRuleExtensionInfo as CompanyAnsweringRuleExtensionInfo,
)
from ringkit_api.models.company_answering_rule_extension_info_request import (
    CompanyAnsweringRuleExtensionInfoRequest as CompanyAnsweringRuleExtensionInfoRequest,
)
from ringkit_api.models.company_answering_rule_info import (
    CompanyAnsweringRuleInfo as CompanyAnsweringRuleInfo,
)
from ringkit_api.models.company_answering_rule_info import (
    CompanyAnsweringRuleInfoCallHandlingAction as CompanyAnsweringRuleInfoCallHandlingAction,
)
from ringkit_api.models.company_answering_rule_list import (
    CompanyAnsweringRuleList as CompanyAnsweringRuleList,
)
from ringkit_api.models.company_answering_rule_request import (
    CompanyAnsweringRuleRequest as CompanyAnsweringRuleRequest,
)
from ringkit_api.models.company_answering_rule_request import (
    CompanyAnsweringRuleRequestCallHandlingAction as CompanyAnsweringRuleRequestCallHandlingAction,
)
from ringkit_api.models.company_answering_rule_schedule_info import (
    CompanyAnsweringRuleScheduleInfo as CompanyAnsweringRuleScheduleInfo,
)
from ringkit_api.models.company_answering_rule_schedule_info import (
    CompanyAnsweringRuleScheduleInfoRef as CompanyAnsweringRuleScheduleInfoRef,
)
from ringkit_api.models.company_answering_rule_schedule_info_request import (
    CompanyAnsweringRuleScheduleInfoRequest as CompanyAnsweringRuleScheduleInfoRequest,
)
from ringkit_api.models.company_answering_rule_schedule_info_request import (
    CompanyAnsweringRuleScheduleInfoRequestRef as CompanyAnsweringRuleScheduleInfoRequestRef,
)
from ringkit_api.models.company_answering_rule_time_interval_request import (
    CompanyAnsweringRuleTimeIntervalRequest as CompanyAnsweringRuleTimeIntervalRequest,
)
from ringkit_api.models.company_answering_rule_update import (
    CompanyAnsweringRuleUpdate as CompanyAnsweringRuleUpdate,
)
from ringkit_api.models.company_answering_rule_update import (
    CompanyAnsweringRuleUpdateCallHandlingAction as CompanyAnsweringRuleUpdateCallHandlingAction,
)
from ringkit_api.models.company_answering_rule_weekly_schedule_info_request import (
    CompanyAnsweringRuleWeeklyScheduleInfoRequest as CompanyAnsweringRuleWeeklyScheduleInfoRequest,
)
from ringkit_api.models.company_business_hours import CompanyBusinessHours as CompanyBusinessHours
from ringkit_api.models.company_business_hours_schedule_info import (
    CompanyBusinessHoursScheduleInfo as CompanyBusinessHoursScheduleInfo,
)
from ringkit_api.models.company_business_hours_update_request import (
    CompanyBusinessHoursUpdateRequest as CompanyBusinessHoursUpdateRequest,
)
from ringkit_api.models.company_details import CompanyDetails as CompanyDetails
from ringkit_api.models.company_info import CompanyInfo as CompanyInfo
from ringkit_api.models.company_phone_number_info import (
    CompanyPhoneNumberInfo as CompanyPhoneNumberInfo,
)
from ringkit_api.models.complete_task_request import CompleteTaskRequest as CompleteTaskRequest
from ringkit_api.models.complete_task_request import (
    CompleteTaskRequestStatus as CompleteTaskRequestStatus,
)
from ringkit_api.models.complete_task_request_assignees_item import (
    CompleteTaskRequestAssigneesItem as CompleteTaskRequestAssigneesItem,
)
from ringkit_api.models.conference_phone_number_info import (
    ConferencePhoneNumberInfo as ConferencePhoneNumberInfo,
)
from ringkit_api.models.conferencing_info import ConferencingInfo as ConferencingInfo
from ringkit_api.models.connect_teams_users_request import (
    ConnectTeamsUsersRequest as ConnectTeamsUsersRequest,
)
from ringkit_api.models.consent_history_record_list import (
    ConsentHistoryRecordList as ConsentHistoryRecordList,
)
from ringkit_api.models.consent_settings import ConsentSettings as ConsentSettings
from ringkit_api.models.consent_settings_coverage import (
    ConsentSettingsCoverage as ConsentSettingsCoverage,
)
from ringkit_api.models.contact import Contact as Contact
from ringkit_api.models.contact_address_info import ContactAddressInfo as ContactAddressInfo
from ringkit_api.models.contact_address_info_resource import (
    ContactAddressInfoResource as ContactAddressInfoResource,
)
from ringkit_api.models.contact_business_address_info import (
    ContactBusinessAddressInfo as ContactBusinessAddressInfo,
)
from ringkit_api.models.contact_center_provider import (
    ContactCenterProvider as ContactCenterProvider,
)
from ringkit_api.models.contact_info import ContactInfo as ContactInfo
from ringkit_api.models.contact_info_creation_request import (
    ContactInfoCreationRequest as ContactInfoCreationRequest,
)
from ringkit_api.models.contact_info_update_request import (
    ContactInfoUpdateRequest as ContactInfoUpdateRequest,
)
from ringkit_api.models.contact_list import ContactList as ContactList
from ringkit_api.models.contact_resource import ContactResource as ContactResource
from ringkit_api.models.contact_resource import ContactResourceStatus as ContactResourceStatus
from ringkit_api.models.contact_resource import ContactResourceType as ContactResourceType
from ringkit_api.models.content_input import ContentInput as ContentInput
from ringkit_api.models.contracted_country_list_response import (
    ContractedCountryListResponse as ContractedCountryListResponse,
)
from ringkit_api.models.contracted_country_list_response_records_item import (
    ContractedCountryListResponseRecordsItem as ContractedCountryListResponseRecordsItem,
)
from ringkit_api.models.conversation_info import ConversationInfo as ConversationInfo
from ringkit_api.models.conversation_list import ConversationList as ConversationList
from ringkit_api.models.conversation_member_request import (
    ConversationMemberRequest as ConversationMemberRequest,
)
from ringkit_api.models.conversational_insights_unit import (
    ConversationalInsightsUnit as ConversationalInsightsUnit,
)
from ringkit_api.models.conversational_insights_unit import (
    ConversationalInsightsUnitName as ConversationalInsightsUnitName,
)
from ringkit_api.models.conversational_insights_unit_values import (
    ConversationalInsightsUnitValues as ConversationalInsightsUnitValues,
)
from ringkit_api.models.cost_center_base import CostCenterBase as CostCenterBase
from ringkit_api.models.cost_center_info import CostCenterInfo as CostCenterInfo
from ringkit_api.models.cost_center_item import CostCenterItem as CostCenterItem
from ringkit_api.models.cost_center_list import CostCenterList as CostCenterList
from ringkit_api.models.country_context import CountryContext as CountryContext
from ringkit_api.models.country_info_basic_model import (
    CountryInfoBasicModel as CountryInfoBasicModel,
)
from ringkit_api.models.country_info_dictionary_model import (
    CountryInfoDictionaryModel as CountryInfoDictionaryModel,
)
from ringkit_api.models.country_info_minimal_model import (
    CountryInfoMinimalModel as CountryInfoMinimalModel,
)
from ringkit_api.models.country_info_short_model import (
    CountryInfoShortModel as CountryInfoShortModel,
)
from ringkit_api.models.country_list_dictionary_model import (
    CountryListDictionaryModel as CountryListDictionaryModel,
)
from ringkit_api.models.create_answering_rule_forwarding_number_info import (
    CreateAnsweringRuleForwardingNumberInfo as CreateAnsweringRuleForwardingNumberInfo,
)
from ringkit_api.models.create_answering_rule_request import (
    CreateAnsweringRuleRequest as CreateAnsweringRuleRequest,
)
from ringkit_api.models.create_answering_rule_request import (
    CreateAnsweringRuleRequestCallHandlingAction as CreateAnsweringRuleRequestCallHandlingAction,
)
from ringkit_api.models.create_answering_rule_request import (
    CreateAnsweringRuleRequestScreening as CreateAnsweringRuleRequestScreening,
)
from ringkit_api.models.create_bridge_request import CreateBridgeRequest as CreateBridgeRequest
from ringkit_api.models.create_call_monitoring_group_request import (
    CreateCallMonitoringGroupRequest as CreateCallMonitoringGroupRequest,
)
from ringkit_api.models.create_call_monitoring_group_request_site import (
    CreateCallMonitoringGroupRequestSite as CreateCallMonitoringGroupRequestSite,
)
from ringkit_api.models.create_company_greeting_mixed_request import (
    CreateCompanyGreetingMixedRequest as CreateCompanyGreetingMixedRequest,
)
from ringkit_api.models.create_company_greeting_mixed_request import (
    CreateCompanyGreetingMixedRequestType as CreateCompanyGreetingMixedRequestType,
)
from ringkit_api.models.create_company_greeting_request import (
    CreateCompanyGreetingRequest as CreateCompanyGreetingRequest,
)
from ringkit_api.models.create_company_greeting_request import (
    CreateCompanyGreetingRequestType as CreateCompanyGreetingRequestType,
)
from ringkit_api.models.create_conversation_request import (
    CreateConversationRequest as CreateConversationRequest,
)
from ringkit_api.models.create_custom_user_greeting_mixed_request import (
    CreateCustomUserGreetingMixedRequest as CreateCustomUserGreetingMixedRequest,
)
from ringkit_api.models.create_custom_user_greeting_mixed_request import (
    CreateCustomUserGreetingMixedRequestStateId as CreateCustomUserGreetingMixedRequestStateId,
)
from ringkit_api.models.create_custom_user_greeting_mixed_request import (
    CreateCustomUserGreetingMixedRequestType as CreateCustomUserGreetingMixedRequestType,
)
from ringkit_api.models.create_custom_user_greeting_request import (
    CreateCustomUserGreetingRequest as CreateCustomUserGreetingRequest,
)
from ringkit_api.models.create_custom_user_greeting_request import (
    CreateCustomUserGreetingRequestType as CreateCustomUserGreetingRequestType,
)
from ringkit_api.models.create_data_export_task_request import (
    CreateDataExportTaskRequest as CreateDataExportTaskRequest,
)
from ringkit_api.models.create_device_registration_response import (
    CreateDeviceRegistrationResponse as CreateDeviceRegistrationResponse,
)
from ringkit_api.models.create_event_request import CreateEventRequest as CreateEventRequest
from ringkit_api.models.create_event_request import (
    CreateEventRequestColor as CreateEventRequestColor,
)
from ringkit_api.models.create_fax_message_request import (
    CreateFaxMessageRequest as CreateFaxMessageRequest,
)
from ringkit_api.models.create_file_request import CreateFileRequest as CreateFileRequest
from ringkit_api.models.create_forwarding_number_device_info import (
    CreateForwardingNumberDeviceInfo as CreateForwardingNumberDeviceInfo,
)
from ringkit_api.models.create_forwarding_number_request import (
    CreateForwardingNumberRequest as CreateForwardingNumberRequest,
)
from ringkit_api.models.create_internal_text_message_request import (
    CreateInternalTextMessageRequest as CreateInternalTextMessageRequest,
)
from ringkit_api.models.create_ivr_prompt_request import (
    CreateIvrPromptRequest as CreateIvrPromptRequest,
)
from ringkit_api.models.create_message_store_report_request import (
    CreateMessageStoreReportRequest as CreateMessageStoreReportRequest,
)
from ringkit_api.models.create_mms_message import CreateMMSMessage as CreateMMSMessage
from ringkit_api.models.create_multiple_switches_request import (
    CreateMultipleSwitchesRequest as CreateMultipleSwitchesRequest,
)
from ringkit_api.models.create_multiple_switches_response import (
    CreateMultipleSwitchesResponse as CreateMultipleSwitchesResponse,
)
from ringkit_api.models.create_multiple_wireless_points_request import (
    CreateMultipleWirelessPointsRequest as CreateMultipleWirelessPointsRequest,
)
from ringkit_api.models.create_multiple_wireless_points_response import (
    CreateMultipleWirelessPointsResponse as CreateMultipleWirelessPointsResponse,
)
from ringkit_api.models.create_network_request import CreateNetworkRequest as CreateNetworkRequest
from ringkit_api.models.create_note_request import CreateNoteRequest as CreateNoteRequest
from ringkit_api.models.create_post_request import CreatePostRequest as CreatePostRequest
from ringkit_api.models.create_sip_registration_request import (
    CreateSipRegistrationRequest as CreateSipRegistrationRequest,
)
from ringkit_api.models.create_sip_registration_request import (
    CreateSipRegistrationRequestSoftPhoneLineReassignment as CreateSipRegistrationRequestSoftPhoneLineReassignment,
)
from ringkit_api.models.create_sip_registration_response import (
    CreateSipRegistrationResponse as CreateSipRegistrationResponse,
)
from ringkit_api.models.create_site_request import CreateSiteRequest as CreateSiteRequest
from ringkit_api.models.create_sms_message import CreateSMSMessage as CreateSMSMessage
from ringkit_api.models.create_subscription_request import (
    CreateSubscriptionRequest as CreateSubscriptionRequest,
)
from ringkit_api.models.create_task_request import CreateTaskRequest as CreateTaskRequest
from ringkit_api.models.create_task_request import CreateTaskRequestColor as CreateTaskRequestColor
from ringkit_api.models.create_task_request import (
    CreateTaskRequestCompletenessCondition as CreateTaskRequestCompletenessCondition,
)
from ringkit_api.models.create_task_request_assignees_item import (
    CreateTaskRequestAssigneesItem as CreateTaskRequestAssigneesItem,
)
from ringkit_api.models.create_team_request import CreateTeamRequest as CreateTeamRequest
from ringkit_api.models.create_team_request_members_item import (
    CreateTeamRequestMembersItem as CreateTeamRequestMembersItem,
)
from ringkit_api.models.create_user_emergency_location_request import (
    CreateUserEmergencyLocationRequest as CreateUserEmergencyLocationRequest,
)
from ringkit_api.models.create_user_profile_image_request import (
    CreateUserProfileImageRequest as CreateUserProfileImageRequest,
)
from ringkit_api.models.create_webhook_subscription_request import (
    CreateWebhookSubscriptionRequest as CreateWebhookSubscriptionRequest,
)
from ringkit_api.models.create_wireless_point import CreateWirelessPoint as CreateWirelessPoint
from ringkit_api.models.creator_info import CreatorInfo as CreatorInfo
from ringkit_api.models.currency_info import CurrencyInfo as CurrencyInfo
from ringkit_api.models.currency_resource import CurrencyResource as CurrencyResource
from ringkit_api.models.custom_answering_rule_info import (
    CustomAnsweringRuleInfo as CustomAnsweringRuleInfo,
)
from ringkit_api.models.custom_answering_rule_info import (
    CustomAnsweringRuleInfoCallHandlingAction as CustomAnsweringRuleInfoCallHandlingAction,
)
from ringkit_api.models.custom_answering_rule_info import (
    CustomAnsweringRuleInfoScreening as CustomAnsweringRuleInfoScreening,
)
from ringkit_api.models.custom_company_greeting_info import (
    CustomCompanyGreetingInfo as CustomCompanyGreetingInfo,
)
from ringkit_api.models.custom_company_greeting_info import (
    CustomCompanyGreetingInfoContentType as CustomCompanyGreetingInfoContentType,
)
from ringkit_api.models.custom_company_greeting_info import (
    CustomCompanyGreetingInfoType as CustomCompanyGreetingInfoType,
)
from ringkit_api.models.custom_company_greeting_language_info import (
    CustomCompanyGreetingLanguageInfo as CustomCompanyGreetingLanguageInfo,
)
from ringkit_api.models.custom_field_create_request import (
    CustomFieldCreateRequest as CustomFieldCreateRequest,
)
from ringkit_api.models.custom_field_info import CustomFieldInfo as CustomFieldInfo
from ringkit_api.models.custom_field_list import CustomFieldList as CustomFieldList
from ringkit_api.models.custom_field_model import CustomFieldModel as CustomFieldModel
from ringkit_api.models.custom_field_resource import CustomFieldResource as CustomFieldResource
from ringkit_api.models.custom_field_update_request import (
    CustomFieldUpdateRequest as CustomFieldUpdateRequest,
)
from ringkit_api.models.custom_greeting_answering_rule_info import (
    CustomGreetingAnsweringRuleInfo as CustomGreetingAnsweringRuleInfo,
)
from ringkit_api.models.custom_greeting_info_request import (
    CustomGreetingInfoRequest as CustomGreetingInfoRequest,
)
from ringkit_api.models.custom_user_greeting_info import (
    CustomUserGreetingInfo as CustomUserGreetingInfo,
)
from ringkit_api.models.custom_user_greeting_info import (
    CustomUserGreetingInfoContentType as CustomUserGreetingInfoContentType,
)
from ringkit_api.models.custom_user_greeting_info import (
    CustomUserGreetingInfoType as CustomUserGreetingInfoType,
)
from ringkit_api.models.data_export_task import DataExportTask as DataExportTask
from ringkit_api.models.data_export_task import DataExportTaskStatus as DataExportTaskStatus
from ringkit_api.models.data_export_task_contact_info import (
    DataExportTaskContactInfo as DataExportTaskContactInfo,
)
from ringkit_api.models.data_export_task_list import DataExportTaskList as DataExportTaskList
from ringkit_api.models.default_user_role import DefaultUserRole as DefaultUserRole
from ringkit_api.models.default_user_role_request import (
    DefaultUserRoleRequest as DefaultUserRoleRequest,
)
from ringkit_api.models.delegate import Delegate as Delegate
from ringkit_api.models.delegators_list_result import DelegatorsListResult as DelegatorsListResult
from ringkit_api.models.delete_device_from_inventory_request import (
    DeleteDeviceFromInventoryRequest as DeleteDeviceFromInventoryRequest,
)
from ringkit_api.models.delete_device_from_inventory_request_records_item import (
    DeleteDeviceFromInventoryRequestRecordsItem as DeleteDeviceFromInventoryRequestRecordsItem,
)
from ringkit_api.models.delete_device_from_inventory_response import (
    DeleteDeviceFromInventoryResponse as DeleteDeviceFromInventoryResponse,
)
from ringkit_api.models.delete_device_from_inventory_response_records_item import (
    DeleteDeviceFromInventoryResponseRecordsItem as DeleteDeviceFromInventoryResponseRecordsItem,
)
from ringkit_api.models.delete_forwarding_numbers_request import (
    DeleteForwardingNumbersRequest as DeleteForwardingNumbersRequest,
)
from ringkit_api.models.delete_party_request import DeletePartyRequest as DeletePartyRequest
from ringkit_api.models.delete_phone_numbers_request import (
    DeletePhoneNumbersRequest as DeletePhoneNumbersRequest,
)
from ringkit_api.models.delete_phone_numbers_request_item import (
    DeletePhoneNumbersRequestItem as DeletePhoneNumbersRequestItem,
)
from ringkit_api.models.delete_phone_numbers_response import (
    DeletePhoneNumbersResponse as DeletePhoneNumbersResponse,
)
from ringkit_api.models.delete_phone_numbers_response_item import (
    DeletePhoneNumbersResponseItem as DeletePhoneNumbersResponseItem,
)
from ringkit_api.models.department_bulk_assign_resource import (
    DepartmentBulkAssignResource as DepartmentBulkAssignResource,
)
from ringkit_api.models.department_info import DepartmentInfo as DepartmentInfo
from ringkit_api.models.department_member_list import DepartmentMemberList as DepartmentMemberList
from ringkit_api.models.detailed_call_info import DetailedCallInfo as DetailedCallInfo
from ringkit_api.models.detailed_extension_presence_event import (
    DetailedExtensionPresenceEvent as DetailedExtensionPresenceEvent,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBody as DetailedExtensionPresenceEventBody,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBodyDndStatus as DetailedExtensionPresenceEventBodyDndStatus,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBodyMeetingStatus as DetailedExtensionPresenceEventBodyMeetingStatus,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBodyPresenceStatus as DetailedExtensionPresenceEventBodyPresenceStatus,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBodyTelephonyStatus as DetailedExtensionPresenceEventBodyTelephonyStatus,
)
from ringkit_api.models.detailed_extension_presence_event_body import (
    DetailedExtensionPresenceEventBodyUserStatus as DetailedExtensionPresenceEventBodyUserStatus,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event import (
    DetailedExtensionPresenceWithSIPEvent as DetailedExtensionPresenceWithSIPEvent,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBody as DetailedExtensionPresenceWithSIPEventBody,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBodyDndStatus as DetailedExtensionPresenceWithSIPEventBodyDndStatus,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBodyMeetingStatus as DetailedExtensionPresenceWithSIPEventBodyMeetingStatus,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBodyPresenceStatus as DetailedExtensionPresenceWithSIPEventBodyPresenceStatus,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus as DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus,
)
from ringkit_api.models.detailed_extension_presence_with_sip_event_body import (
    DetailedExtensionPresenceWithSIPEventBodyUserStatus as DetailedExtensionPresenceWithSIPEventBodyUserStatus,
)
from ringkit_api.models.device_addon_info import DeviceAddonInfo as DeviceAddonInfo
from ringkit_api.models.device_definition import DeviceDefinition as DeviceDefinition
from ringkit_api.models.device_definition import DeviceDefinitionType as DeviceDefinitionType
from ringkit_api.models.device_definition_emergency import (
    DeviceDefinitionEmergency as DeviceDefinitionEmergency,
)
from ringkit_api.models.device_definition_emergency_location import (
    DeviceDefinitionEmergencyLocation as DeviceDefinitionEmergencyLocation,
)
from ringkit_api.models.device_definition_phone_info import (
    DeviceDefinitionPhoneInfo as DeviceDefinitionPhoneInfo,
)
from ringkit_api.models.device_emergency_info import DeviceEmergencyInfo as DeviceEmergencyInfo
from ringkit_api.models.device_emergency_info import (
    DeviceEmergencyInfoAddressEditableStatus as DeviceEmergencyInfoAddressEditableStatus,
)
from ringkit_api.models.device_emergency_info import (
    DeviceEmergencyInfoSyncStatus as DeviceEmergencyInfoSyncStatus,
)
from ringkit_api.models.device_emergency_info import (
    DeviceEmergencyInfoVisibility as DeviceEmergencyInfoVisibility,
)
from ringkit_api.models.device_emergency_location_info import (
    DeviceEmergencyLocationInfo as DeviceEmergencyLocationInfo,
)
from ringkit_api.models.device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResource as DeviceEmergencyServiceAddressResource,
)
from ringkit_api.models.device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResourceLineProvisioningStatus as DeviceEmergencyServiceAddressResourceLineProvisioningStatus,
)
from ringkit_api.models.device_emergency_service_address_resource import (
    DeviceEmergencyServiceAddressResourceSyncStatus as DeviceEmergencyServiceAddressResourceSyncStatus,
)
from ringkit_api.models.device_extension_info import DeviceExtensionInfo as DeviceExtensionInfo
from ringkit_api.models.device_info_request import DeviceInfoRequest as DeviceInfoRequest
from ringkit_api.models.device_model_info import DeviceModelInfo as DeviceModelInfo
from ringkit_api.models.device_model_info import DeviceModelInfoFeatures as DeviceModelInfoFeatures
from ringkit_api.models.device_phone_lines_emergency_address_info import (
    DevicePhoneLinesEmergencyAddressInfo as DevicePhoneLinesEmergencyAddressInfo,
)
from ringkit_api.models.device_phone_lines_emergency_address_info import (
    DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus as DevicePhoneLinesEmergencyAddressInfoLineProvisioningStatus,
)
from ringkit_api.models.device_phone_lines_info import DevicePhoneLinesInfo as DevicePhoneLinesInfo
from ringkit_api.models.device_phone_lines_info import (
    DevicePhoneLinesInfoLineType as DevicePhoneLinesInfoLineType,
)
from ringkit_api.models.device_phone_number_country_info import (
    DevicePhoneNumberCountryInfo as DevicePhoneNumberCountryInfo,
)
from ringkit_api.models.device_phone_number_info import (
    DevicePhoneNumberInfo as DevicePhoneNumberInfo,
)
from ringkit_api.models.device_phone_number_info import (
    DevicePhoneNumberInfoPaymentType as DevicePhoneNumberInfoPaymentType,
)
from ringkit_api.models.device_phone_number_info import (
    DevicePhoneNumberInfoType as DevicePhoneNumberInfoType,
)
from ringkit_api.models.device_phone_number_info import (
    DevicePhoneNumberInfoUsageType as DevicePhoneNumberInfoUsageType,
)
from ringkit_api.models.device_provisioning_extension_info import (
    DeviceProvisioningExtensionInfo as DeviceProvisioningExtensionInfo,
)
from ringkit_api.models.device_resource import DeviceResource as DeviceResource
from ringkit_api.models.device_resource import DeviceResourceStatus as DeviceResourceStatus
from ringkit_api.models.device_resource import DeviceResourceType as DeviceResourceType
from ringkit_api.models.device_site_info import DeviceSiteInfo as DeviceSiteInfo
from ringkit_api.models.device_update_extension_info import (
    DeviceUpdateExtensionInfo as DeviceUpdateExtensionInfo,
)
from ringkit_api.models.device_update_phone_lines_info import (
    DeviceUpdatePhoneLinesInfo as DeviceUpdatePhoneLinesInfo,
)
from ringkit_api.models.dialing_details import DialingDetails as DialingDetails
from ringkit_api.models.dialing_details_service_code import (
    DialingDetailsServiceCode as DialingDetailsServiceCode,
)
from ringkit_api.models.dialing_details_special_prefix import (
    DialingDetailsSpecialPrefix as DialingDetailsSpecialPrefix,
)
from ringkit_api.models.diarize_api_response import DiarizeApiResponse as DiarizeApiResponse
from ringkit_api.models.diarize_api_response import (
    DiarizeApiResponseStatus as DiarizeApiResponseStatus,
)
from ringkit_api.models.diarize_api_response_response import (
    DiarizeApiResponseResponse as DiarizeApiResponseResponse,
)
from ringkit_api.models.diarize_input import DiarizeInput as DiarizeInput
from ringkit_api.models.diarize_input import DiarizeInputAudioType as DiarizeInputAudioType
from ringkit_api.models.diarize_input import DiarizeInputEncoding as DiarizeInputEncoding
from ringkit_api.models.diarize_segment import DiarizeSegment as DiarizeSegment
from ringkit_api.models.diarized_object import DiarizedObject as DiarizedObject
from ringkit_api.models.dictionary_greeting_info import (
    DictionaryGreetingInfo as DictionaryGreetingInfo,
)
from ringkit_api.models.dictionary_greeting_info import (
    DictionaryGreetingInfoCategory as DictionaryGreetingInfoCategory,
)
from ringkit_api.models.dictionary_greeting_info import (
    DictionaryGreetingInfoUsageType as DictionaryGreetingInfoUsageType,
)
from ringkit_api.models.dictionary_greeting_list import (
    DictionaryGreetingList as DictionaryGreetingList,
)
from ringkit_api.models.direct_grouping import DirectGrouping as DirectGrouping
from ringkit_api.models.directory_entries_event import (
    DirectoryEntriesEvent as DirectoryEntriesEvent,
)
from ringkit_api.models.directory_entries_event_body import (
    DirectoryEntriesEventBody as DirectoryEntriesEventBody,
)
from ringkit_api.models.directory_entries_event_contact import (
    DirectoryEntriesEventContact as DirectoryEntriesEventContact,
)
from ringkit_api.models.directory_entries_event_contact_site import (
    DirectoryEntriesEventContactSite as DirectoryEntriesEventContactSite,
)
from ringkit_api.models.directory_resource import DirectoryResource as DirectoryResource
from ringkit_api.models.disabled_filter_info import DisabledFilterInfo as DisabledFilterInfo
from ringkit_api.models.edit_paging_group_request import (
    EditPagingGroupRequest as EditPagingGroupRequest,
)
from ringkit_api.models.effective_role_resource import (
    EffectiveRoleResource as EffectiveRoleResource,
)
from ringkit_api.models.email_recipient_info import EmailRecipientInfo as EmailRecipientInfo
from ringkit_api.models.email_recipient_info import (
    EmailRecipientInfoPermission as EmailRecipientInfoPermission,
)
from ringkit_api.models.emergency_address import EmergencyAddress as EmergencyAddress
from ringkit_api.models.emergency_address import (
    EmergencyAddressLineProvisioningStatus as EmergencyAddressLineProvisioningStatus,
)
from ringkit_api.models.emergency_address_auto_update_site_info import (
    EmergencyAddressAutoUpdateSiteInfo as EmergencyAddressAutoUpdateSiteInfo,
)
from ringkit_api.models.emergency_address_auto_update_users_bulk_assign_resource import (
    EmergencyAddressAutoUpdateUsersBulkAssignResource as EmergencyAddressAutoUpdateUsersBulkAssignResource,
)
from ringkit_api.models.emergency_address_event import (
    EmergencyAddressEvent as EmergencyAddressEvent,
)
from ringkit_api.models.emergency_address_event_body import (
    EmergencyAddressEventBody as EmergencyAddressEventBody,
)
from ringkit_api.models.emergency_address_info import EmergencyAddressInfo as EmergencyAddressInfo
from ringkit_api.models.emergency_address_info import (
    EmergencyAddressInfoSyncStatus as EmergencyAddressInfoSyncStatus,
)
from ringkit_api.models.emergency_address_resource_request import (
    EmergencyAddressResourceRequest as EmergencyAddressResourceRequest,
)
from ringkit_api.models.emergency_location_address_resource import (
    EmergencyLocationAddressResource as EmergencyLocationAddressResource,
)
from ringkit_api.models.emergency_location_info import (
    EmergencyLocationInfo as EmergencyLocationInfo,
)
from ringkit_api.models.emergency_location_info import (
    EmergencyLocationInfoAddressStatus as EmergencyLocationInfoAddressStatus,
)
from ringkit_api.models.emergency_location_request_resource import (
    EmergencyLocationRequestResource as EmergencyLocationRequestResource,
)
from ringkit_api.models.emergency_locations_paging import (
    EmergencyLocationsPaging as EmergencyLocationsPaging,
)
from ringkit_api.models.emergency_locations_resource import (
    EmergencyLocationsResource as EmergencyLocationsResource,
)
from ringkit_api.models.emergency_service_address_resource_request import (
    EmergencyServiceAddressResourceRequest as EmergencyServiceAddressResourceRequest,
)
from ringkit_api.models.enumerated_paging_model import (
    EnumeratedPagingModel as EnumeratedPagingModel,
)
from ringkit_api.models.error_entity import ErrorEntity as ErrorEntity
from ringkit_api.models.error_entry import ErrorEntry as ErrorEntry
from ringkit_api.models.event_extension import EventExtension as EventExtension
from ringkit_api.models.event_info import EventInfo as EventInfo
from ringkit_api.models.event_info import EventInfoColor as EventInfoColor
from ringkit_api.models.event_list import EventList as EventList
from ringkit_api.models.event_recurrence_info import EventRecurrenceInfo as EventRecurrenceInfo
from ringkit_api.models.event_recurrence_info import (
    EventRecurrenceInfoEndingCondition as EventRecurrenceInfoEndingCondition,
)
from ringkit_api.models.event_recurrence_info import (
    EventRecurrenceInfoSchedule as EventRecurrenceInfoSchedule,
)
from ringkit_api.models.everyone_can_control import EveryoneCanControl as EveryoneCanControl
from ringkit_api.models.everyone_team_info import EveryoneTeamInfo as EveryoneTeamInfo
from ringkit_api.models.export_task_result_info import ExportTaskResultInfo as ExportTaskResultInfo
from ringkit_api.models.extension_bulk_update_info import (
    ExtensionBulkUpdateInfo as ExtensionBulkUpdateInfo,
)
from ringkit_api.models.extension_bulk_update_info import (
    ExtensionBulkUpdateInfoType as ExtensionBulkUpdateInfoType,
)
from ringkit_api.models.extension_bulk_update_request import (
    ExtensionBulkUpdateRequest as ExtensionBulkUpdateRequest,
)
from ringkit_api.models.extension_bulk_update_task_resource import (
    ExtensionBulkUpdateTaskResource as ExtensionBulkUpdateTaskResource,
)
from ringkit_api.models.extension_bulk_update_task_resource import (
    ExtensionBulkUpdateTaskResourceStatus as ExtensionBulkUpdateTaskResourceStatus,
)
from ringkit_api.models.extension_bulk_update_task_result import (
    ExtensionBulkUpdateTaskResult as ExtensionBulkUpdateTaskResult,
)
from ringkit_api.models.extension_bulk_update_task_result_affected_items import (
    ExtensionBulkUpdateTaskResultAffectedItems as ExtensionBulkUpdateTaskResultAffectedItems,
)
from ringkit_api.models.extension_call_queue_presence import (
    ExtensionCallQueuePresence as ExtensionCallQueuePresence,
)
from ringkit_api.models.extension_call_queue_presence_list import (
    ExtensionCallQueuePresenceList as ExtensionCallQueuePresenceList,
)
from ringkit_api.models.extension_call_queue_update_presence import (
    ExtensionCallQueueUpdatePresence as ExtensionCallQueueUpdatePresence,
)
from ringkit_api.models.extension_call_queue_update_presence_list import (
    ExtensionCallQueueUpdatePresenceList as ExtensionCallQueueUpdatePresenceList,
)
from ringkit_api.models.extension_caller_id_info import (
    ExtensionCallerIdInfo as ExtensionCallerIdInfo,
)
from ringkit_api.models.extension_country_info_request import (
    ExtensionCountryInfoRequest as ExtensionCountryInfoRequest,
)
from ringkit_api.models.extension_creation_request import (
    ExtensionCreationRequest as ExtensionCreationRequest,
)
from ringkit_api.models.extension_creation_request import (
    ExtensionCreationRequestType as ExtensionCreationRequestType,
)
from ringkit_api.models.extension_currency_info_request import (
    ExtensionCurrencyInfoRequest as ExtensionCurrencyInfoRequest,
)
from ringkit_api.models.extension_details import ExtensionDetails as ExtensionDetails
from ringkit_api.models.extension_devices import ExtensionDevices as ExtensionDevices
from ringkit_api.models.extension_favorites_event import (
    ExtensionFavoritesEvent as ExtensionFavoritesEvent,
)
from ringkit_api.models.extension_favorites_event_body import (
    ExtensionFavoritesEventBody as ExtensionFavoritesEventBody,
)
from ringkit_api.models.extension_filters import ExtensionFilters as ExtensionFilters
from ringkit_api.models.extension_formatting_locale_info_request import (
    ExtensionFormattingLocaleInfoRequest as ExtensionFormattingLocaleInfoRequest,
)
from ringkit_api.models.extension_forwarding_number_list import (
    ExtensionForwardingNumberList as ExtensionForwardingNumberList,
)
from ringkit_api.models.extension_grant_list import ExtensionGrantList as ExtensionGrantList
from ringkit_api.models.extension_grant_list_event import (
    ExtensionGrantListEvent as ExtensionGrantListEvent,
)
from ringkit_api.models.extension_grant_list_event_body import (
    ExtensionGrantListEventBody as ExtensionGrantListEventBody,
)
from ringkit_api.models.extension_greeting_language_info_request import (
    ExtensionGreetingLanguageInfoRequest as ExtensionGreetingLanguageInfoRequest,
)
from ringkit_api.models.extension_info import ExtensionInfo as ExtensionInfo
from ringkit_api.models.extension_info_call_log import ExtensionInfoCallLog as ExtensionInfoCallLog
from ringkit_api.models.extension_info_event import ExtensionInfoEvent as ExtensionInfoEvent
from ringkit_api.models.extension_info_event_body import (
    ExtensionInfoEventBody as ExtensionInfoEventBody,
)
from ringkit_api.models.extension_info_event_body import (
    ExtensionInfoEventBodyEventType as ExtensionInfoEventBodyEventType,
)
from ringkit_api.models.extension_info_event_body import (
    ExtensionInfoEventBodyHints as ExtensionInfoEventBodyHints,
)
from ringkit_api.models.extension_info_grants import ExtensionInfoGrants as ExtensionInfoGrants
from ringkit_api.models.extension_info_grants import (
    ExtensionInfoGrantsType as ExtensionInfoGrantsType,
)
from ringkit_api.models.extension_info_int_id import ExtensionInfoIntId as ExtensionInfoIntId
from ringkit_api.models.extension_language_info_request import (
    ExtensionLanguageInfoRequest as ExtensionLanguageInfoRequest,
)
from ringkit_api.models.extension_list import ExtensionList as ExtensionList
from ringkit_api.models.extension_list_event import ExtensionListEvent as ExtensionListEvent
from ringkit_api.models.extension_list_event_body import (
    ExtensionListEventBody as ExtensionListEventBody,
)
from ringkit_api.models.extension_list_event_body import (
    ExtensionListEventBodyEventType as ExtensionListEventBodyEventType,
)
from ringkit_api.models.extension_list_event_entry import (
    ExtensionListEventEntry as ExtensionListEventEntry,
)
from ringkit_api.models.extension_list_info import ExtensionListInfo as ExtensionListInfo
from ringkit_api.models.extension_permissions import ExtensionPermissions as ExtensionPermissions
from ringkit_api.models.extension_phone_numbers import (
    ExtensionPhoneNumbers as ExtensionPhoneNumbers,
)
from ringkit_api.models.extension_presence_event import (
    ExtensionPresenceEvent as ExtensionPresenceEvent,
)
from ringkit_api.models.extension_presence_event_body import (
    ExtensionPresenceEventBody as ExtensionPresenceEventBody,
)
from ringkit_api.models.extension_presence_event_body import (
    ExtensionPresenceEventBodyDndStatus as ExtensionPresenceEventBodyDndStatus,
)
from ringkit_api.models.extension_presence_event_body import (
    ExtensionPresenceEventBodyPresenceStatus as ExtensionPresenceEventBodyPresenceStatus,
)
from ringkit_api.models.extension_presence_event_body import (
    ExtensionPresenceEventBodyTelephonyStatus as ExtensionPresenceEventBodyTelephonyStatus,
)
from ringkit_api.models.extension_presence_event_body import (
    ExtensionPresenceEventBodyUserStatus as ExtensionPresenceEventBodyUserStatus,
)
from ringkit_api.models.extension_regional_setting_request import (
    ExtensionRegionalSettingRequest as ExtensionRegionalSettingRequest,
)
from ringkit_api.models.extension_service_feature_info import (
    ExtensionServiceFeatureInfo as ExtensionServiceFeatureInfo,
)
from ringkit_api.models.extension_service_feature_info import (
    ExtensionServiceFeatureInfoFeatureName as ExtensionServiceFeatureInfoFeatureName,
)
from ringkit_api.models.extension_short_info_resource import (
    ExtensionShortInfoResource as ExtensionShortInfoResource,
)
from ringkit_api.models.extension_status_info import ExtensionStatusInfo as ExtensionStatusInfo
from ringkit_api.models.extension_status_info import (
    ExtensionStatusInfoReason as ExtensionStatusInfoReason,
)
from ringkit_api.models.extension_telephony_sessions_event import (
    ExtensionTelephonySessionsEvent as ExtensionTelephonySessionsEvent,
)
from ringkit_api.models.extension_timezone_info_request import (
    ExtensionTimezoneInfoRequest as ExtensionTimezoneInfoRequest,
)
from ringkit_api.models.extension_update_request import (
    ExtensionUpdateRequest as ExtensionUpdateRequest,
)
from ringkit_api.models.extension_update_request import (
    ExtensionUpdateRequestType as ExtensionUpdateRequestType,
)
from ringkit_api.models.extension_update_short_result import (
    ExtensionUpdateShortResult as ExtensionUpdateShortResult,
)
from ringkit_api.models.extension_update_short_result import (
    ExtensionUpdateShortResultStatus as ExtensionUpdateShortResultStatus,
)
from ringkit_api.models.extension_with_roles_collection_resource import (
    ExtensionWithRolesCollectionResource as ExtensionWithRolesCollectionResource,
)
from ringkit_api.models.extension_with_roles_resource import (
    ExtensionWithRolesResource as ExtensionWithRolesResource,
)
from ringkit_api.models.external_integration_resource import (
    ExternalIntegrationResource as ExternalIntegrationResource,
)
from ringkit_api.models.favorite_collection import FavoriteCollection as FavoriteCollection
from ringkit_api.models.favorite_contact_list import FavoriteContactList as FavoriteContactList
from ringkit_api.models.favorite_contact_resource import (
    FavoriteContactResource as FavoriteContactResource,
)
from ringkit_api.models.fax_cover_page_info import FaxCoverPageInfo as FaxCoverPageInfo
from ringkit_api.models.fax_message_event import FaxMessageEvent as FaxMessageEvent
from ringkit_api.models.fax_request_to import FaxRequestTo as FaxRequestTo
from ringkit_api.models.fax_response import FaxResponse as FaxResponse
from ringkit_api.models.fax_response_to import FaxResponseTo as FaxResponseTo
from ringkit_api.models.feature_info import FeatureInfo as FeatureInfo
from ringkit_api.models.feature_list import FeatureList as FeatureList
from ringkit_api.models.federated_account_resource import (
    FederatedAccountResource as FederatedAccountResource,
)
from ringkit_api.models.federation_resource import FederationResource as FederationResource
from ringkit_api.models.fixed_answer_model import FixedAnswerModel as FixedAnswerModel
from ringkit_api.models.fixed_order_agents import FixedOrderAgents as FixedOrderAgents
from ringkit_api.models.fixed_order_agents_extension_info import (
    FixedOrderAgentsExtensionInfo as FixedOrderAgentsExtensionInfo,
)
from ringkit_api.models.formats_item import FormatsItem as FormatsItem
from ringkit_api.models.formats_item import FormatsItemCategory as FormatsItemCategory
from ringkit_api.models.formatting_locale_info import FormattingLocaleInfo as FormattingLocaleInfo
from ringkit_api.models.forward_all_calls_reason import (
    ForwardAllCallsReason as ForwardAllCallsReason,
)
from ringkit_api.models.forward_all_calls_reason import (
    ForwardAllCallsReasonCode as ForwardAllCallsReasonCode,
)
from ringkit_api.models.forward_all_company_calls_info import (
    ForwardAllCompanyCallsInfo as ForwardAllCompanyCallsInfo,
)
from ringkit_api.models.forward_all_company_calls_request import (
    ForwardAllCompanyCallsRequest as ForwardAllCompanyCallsRequest,
)
from ringkit_api.models.forward_call_party_response import (
    ForwardCallPartyResponse as ForwardCallPartyResponse,
)
from ringkit_api.models.forward_call_party_response import (
    ForwardCallPartyResponseConferenceRole as ForwardCallPartyResponseConferenceRole,
)
from ringkit_api.models.forward_call_party_response import (
    ForwardCallPartyResponseDirection as ForwardCallPartyResponseDirection,
)
from ringkit_api.models.forward_call_party_response import (
    ForwardCallPartyResponseRingMeRole as ForwardCallPartyResponseRingMeRole,
)
from ringkit_api.models.forward_call_party_response import (
    ForwardCallPartyResponseRingOutRole as ForwardCallPartyResponseRingOutRole,
)
from ringkit_api.models.forward_target import ForwardTarget as ForwardTarget
from ringkit_api.models.forwarding_info import ForwardingInfo as ForwardingInfo
from ringkit_api.models.forwarding_info import (
    ForwardingInfoRingingMode as ForwardingInfoRingingMode,
)
from ringkit_api.models.forwarding_info_create_rule_request import (
    ForwardingInfoCreateRuleRequest as ForwardingInfoCreateRuleRequest,
)
from ringkit_api.models.forwarding_info_create_rule_request import (
    ForwardingInfoCreateRuleRequestRingingMode as ForwardingInfoCreateRuleRequestRingingMode,
)
from ringkit_api.models.forwarding_number_extension_info import (
    ForwardingNumberExtensionInfo as ForwardingNumberExtensionInfo,
)
from ringkit_api.models.forwarding_number_id import ForwardingNumberId as ForwardingNumberId
from ringkit_api.models.forwarding_number_info import ForwardingNumberInfo as ForwardingNumberInfo
from ringkit_api.models.forwarding_number_info import (
    ForwardingNumberInfoFeatures as ForwardingNumberInfoFeatures,
)
from ringkit_api.models.forwarding_number_info_rules_create_rule_request import (
    ForwardingNumberInfoRulesCreateRuleRequest as ForwardingNumberInfoRulesCreateRuleRequest,
)
from ringkit_api.models.forwarding_rule_create_request import (
    ForwardingRuleCreateRequest as ForwardingRuleCreateRequest,
)
from ringkit_api.models.forwarding_rule_info import ForwardingRuleInfo as ForwardingRuleInfo
from ringkit_api.models.get_call_recording_response import (
    GetCallRecordingResponse as GetCallRecordingResponse,
)
from ringkit_api.models.get_country_info_number_parser import (
    GetCountryInfoNumberParser as GetCountryInfoNumberParser,
)
from ringkit_api.models.get_extension_account_info import (
    GetExtensionAccountInfo as GetExtensionAccountInfo,
)
from ringkit_api.models.get_message_forwarding_info import (
    GetMessageForwardingInfo as GetMessageForwardingInfo,
)
from ringkit_api.models.get_message_list import GetMessageList as GetMessageList
from ringkit_api.models.get_presence_extension_info import (
    GetPresenceExtensionInfo as GetPresenceExtensionInfo,
)
from ringkit_api.models.glip_data_export_navigation_info import (
    GlipDataExportNavigationInfo as GlipDataExportNavigationInfo,
)
from ringkit_api.models.glip_data_export_navigation_info_uri import (
    GlipDataExportNavigationInfoUri as GlipDataExportNavigationInfoUri,
)
from ringkit_api.models.glip_data_export_paging_info import (
    GlipDataExportPagingInfo as GlipDataExportPagingInfo,
)
from ringkit_api.models.grant_info import GrantInfo as GrantInfo
from ringkit_api.models.greeting_info import GreetingInfo as GreetingInfo
from ringkit_api.models.greeting_language_info import GreetingLanguageInfo as GreetingLanguageInfo
from ringkit_api.models.grouping import Grouping as Grouping
from ringkit_api.models.grouping_by_members import GroupingByMembers as GroupingByMembers
from ringkit_api.models.history_session_base_model import (
    HistorySessionBaseModel as HistorySessionBaseModel,
)
from ringkit_api.models.history_session_minimal_model import (
    HistorySessionMinimalModel as HistorySessionMinimalModel,
)
from ringkit_api.models.history_session_resource import (
    HistorySessionResource as HistorySessionResource,
)
from ringkit_api.models.history_webinar_resource import (
    HistoryWebinarResource as HistoryWebinarResource,
)
from ringkit_api.models.hold_call_party_request import HoldCallPartyRequest as HoldCallPartyRequest
from ringkit_api.models.hold_call_party_request import (
    HoldCallPartyRequestProto as HoldCallPartyRequestProto,
)
from ringkit_api.models.host import Host as Host
from ringkit_api.models.host_model import HostModel as HostModel
from ringkit_api.models.hours_interval import HoursInterval as HoursInterval
from ringkit_api.models.ignore_request_body import IgnoreRequestBody as IgnoreRequestBody
from ringkit_api.models.inbound_faxes_info import InboundFaxesInfo as InboundFaxesInfo
from ringkit_api.models.inbound_message_event import InboundMessageEvent as InboundMessageEvent
from ringkit_api.models.inbound_texts_info import InboundTextsInfo as InboundTextsInfo
from ringkit_api.models.incoming_call_event import IncomingCallEvent as IncomingCallEvent
from ringkit_api.models.insights_event import InsightsEvent as InsightsEvent
from ringkit_api.models.insights_event_body import InsightsEventBody as InsightsEventBody
from ringkit_api.models.instant_message_event import InstantMessageEvent as InstantMessageEvent
from ringkit_api.models.instant_message_event_body import (
    InstantMessageEventBody as InstantMessageEventBody,
)
from ringkit_api.models.interaction_api_response import (
    InteractionApiResponse as InteractionApiResponse,
)
from ringkit_api.models.interaction_api_response import (
    InteractionApiResponseStatus as InteractionApiResponseStatus,
)
from ringkit_api.models.interaction_api_response_response import (
    InteractionApiResponseResponse as InteractionApiResponseResponse,
)
from ringkit_api.models.interaction_input import InteractionInput as InteractionInput
from ringkit_api.models.interaction_input import (
    InteractionInputAudioType as InteractionInputAudioType,
)
from ringkit_api.models.interaction_input import (
    InteractionInputEncoding as InteractionInputEncoding,
)
from ringkit_api.models.interaction_object import InteractionObject as InteractionObject
from ringkit_api.models.internal_delivery_mode import InternalDeliveryMode as InternalDeliveryMode
from ringkit_api.models.internal_text_message_info import (
    InternalTextMessageInfo as InternalTextMessageInfo,
)
from ringkit_api.models.internal_text_message_info import (
    InternalTextMessageInfoType as InternalTextMessageInfoType,
)
from ringkit_api.models.invitee_base_model import InviteeBaseModel as InviteeBaseModel
from ringkit_api.models.invitee_contact_model import InviteeContactModel as InviteeContactModel
from ringkit_api.models.invitee_generated_model import (
    InviteeGeneratedModel as InviteeGeneratedModel,
)
from ringkit_api.models.invitee_list_resource import InviteeListResource as InviteeListResource
from ringkit_api.models.invitee_model import InviteeModel as InviteeModel
from ringkit_api.models.invitee_model import InviteeModelType as InviteeModelType
from ringkit_api.models.invitee_resource import InviteeResource as InviteeResource
from ringkit_api.models.invitee_settings_model import InviteeSettingsModel as InviteeSettingsModel
from ringkit_api.models.ivr_menu_actions_info import IvrMenuActionsInfo as IvrMenuActionsInfo
from ringkit_api.models.ivr_menu_actions_info import (
    IvrMenuActionsInfoAction as IvrMenuActionsInfoAction,
)
from ringkit_api.models.ivr_menu_actions_info import (
    IvrMenuActionsInfoInput as IvrMenuActionsInfoInput,
)
from ringkit_api.models.ivr_menu_extension_info import IvrMenuExtensionInfo as IvrMenuExtensionInfo
from ringkit_api.models.ivr_menu_info import IvrMenuInfo as IvrMenuInfo
from ringkit_api.models.ivr_menu_info_create import IvrMenuInfoCreate as IvrMenuInfoCreate
from ringkit_api.models.ivr_menu_info_request import IvrMenuInfoRequest as IvrMenuInfoRequest
from ringkit_api.models.ivr_menu_info_update import IvrMenuInfoUpdate as IvrMenuInfoUpdate
from ringkit_api.models.ivr_menu_list import IvrMenuList as IvrMenuList
from ringkit_api.models.ivr_menu_list_info import IvrMenuListInfo as IvrMenuListInfo
from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfo as IvrMenuPromptInfo
from ringkit_api.models.ivr_menu_prompt_info import IvrMenuPromptInfoMode as IvrMenuPromptInfoMode
from ringkit_api.models.ivr_menu_site_info import IvrMenuSiteInfo as IvrMenuSiteInfo
from ringkit_api.models.ivr_prompts import IvrPrompts as IvrPrompts
from ringkit_api.models.job_status_response import JobStatusResponse as JobStatusResponse
from ringkit_api.models.job_status_response import (
    JobStatusResponseStatus as JobStatusResponseStatus,
)
from ringkit_api.models.job_status_response_response import (
    JobStatusResponseResponse as JobStatusResponseResponse,
)
from ringkit_api.models.js_value import JsValue as JsValue
from ringkit_api.models.jw_key import JWKey as JWKey
from ringkit_api.models.jw_key import JWKeyUse as JWKeyUse
from ringkit_api.models.jw_key_set import JWKeySet as JWKeySet
from ringkit_api.models.jwt_token_request import JwtTokenRequest as JwtTokenRequest
from ringkit_api.models.jwt_token_request import (
    JwtTokenRequestGrantType as JwtTokenRequestGrantType,
)
from ringkit_api.models.key_info import KeyInfo as KeyInfo
from ringkit_api.models.language_info import LanguageInfo as LanguageInfo
from ringkit_api.models.language_list import LanguageList as LanguageList
from ringkit_api.models.last_modified_by_info import LastModifiedByInfo as LastModifiedByInfo
from ringkit_api.models.list_company_answering_rule_info import (
    ListCompanyAnsweringRuleInfo as ListCompanyAnsweringRuleInfo,
)
from ringkit_api.models.list_devices_automatic_location_updates import (
    ListDevicesAutomaticLocationUpdates as ListDevicesAutomaticLocationUpdates,
)
from ringkit_api.models.list_fax_cover_pages_response import (
    ListFaxCoverPagesResponse as ListFaxCoverPagesResponse,
)
from ringkit_api.models.location_deletion_error_info import (
    LocationDeletionErrorInfo as LocationDeletionErrorInfo,
)
from ringkit_api.models.location_deletion_info import LocationDeletionInfo as LocationDeletionInfo
from ringkit_api.models.location_deletion_info import (
    LocationDeletionInfoDeletion as LocationDeletionInfoDeletion,
)
from ringkit_api.models.location_deletion_multi import (
    LocationDeletionMulti as LocationDeletionMulti,
)
from ringkit_api.models.location_deletion_multi import (
    LocationDeletionMultiDeletion as LocationDeletionMultiDeletion,
)
from ringkit_api.models.location_deletion_multi import (
    LocationDeletionMultiReassignment as LocationDeletionMultiReassignment,
)
from ringkit_api.models.location_info import LocationInfo as LocationInfo
from ringkit_api.models.location_list import LocationList as LocationList
from ringkit_api.models.location_owner_info import LocationOwnerInfo as LocationOwnerInfo
from ringkit_api.models.location_state_info import LocationStateInfo as LocationStateInfo
from ringkit_api.models.location_updates_emergency_address_info_request import (
    LocationUpdatesEmergencyAddressInfoRequest as LocationUpdatesEmergencyAddressInfoRequest,
)
from ringkit_api.models.locked_by_info import LockedByInfo as LockedByInfo
from ringkit_api.models.make_call_out_request import MakeCallOutRequest as MakeCallOutRequest
from ringkit_api.models.make_ring_out_caller_id_info import (
    MakeRingOutCallerIdInfo as MakeRingOutCallerIdInfo,
)
from ringkit_api.models.make_ring_out_country_info import (
    MakeRingOutCountryInfo as MakeRingOutCountryInfo,
)
from ringkit_api.models.make_ring_out_request import MakeRingOutRequest as MakeRingOutRequest
from ringkit_api.models.meeting import Meeting as Meeting
from ringkit_api.models.meeting import MeetingRights as MeetingRights
from ringkit_api.models.meeting import MeetingStatus as MeetingStatus
from ringkit_api.models.meeting import MeetingType as MeetingType
from ringkit_api.models.meeting_notes import MeetingNotes as MeetingNotes
from ringkit_api.models.meeting_page import MeetingPage as MeetingPage
from ringkit_api.models.mentions_info import MentionsInfo as MentionsInfo
from ringkit_api.models.mentions_info import MentionsInfoType as MentionsInfoType
from ringkit_api.models.message_attachment_info import (
    MessageAttachmentInfo as MessageAttachmentInfo,
)
from ringkit_api.models.message_attachment_info_int_id import (
    MessageAttachmentInfoIntId as MessageAttachmentInfoIntId,
)
from ringkit_api.models.message_attachment_info_int_id import (
    MessageAttachmentInfoIntIdType as MessageAttachmentInfoIntIdType,
)
from ringkit_api.models.message_attachment_response_entry import (
    MessageAttachmentResponseEntry as MessageAttachmentResponseEntry,
)
from ringkit_api.models.message_batch_create_request import (
    MessageBatchCreateRequest as MessageBatchCreateRequest,
)
from ringkit_api.models.message_batch_response import MessageBatchResponse as MessageBatchResponse
from ringkit_api.models.message_batch_response import (
    MessageBatchResponseStatus as MessageBatchResponseStatus,
)
from ringkit_api.models.message_changes import MessageChanges as MessageChanges
from ringkit_api.models.message_create_request import MessageCreateRequest as MessageCreateRequest
from ringkit_api.models.message_details_response import (
    MessageDetailsResponse as MessageDetailsResponse,
)
from ringkit_api.models.message_event import MessageEvent as MessageEvent
from ringkit_api.models.message_event_body import MessageEventBody as MessageEventBody
from ringkit_api.models.message_info import MessageInfo as MessageInfo
from ringkit_api.models.message_info import MessageInfoType as MessageInfoType
from ringkit_api.models.message_info import (
    MessageInfoVmTranscriptionStatus as MessageInfoVmTranscriptionStatus,
)
from ringkit_api.models.message_info_multi import MessageInfoMulti as MessageInfoMulti
from ringkit_api.models.message_list_message_response import (
    MessageListMessageResponse as MessageListMessageResponse,
)
from ringkit_api.models.message_list_response import MessageListResponse as MessageListResponse
from ringkit_api.models.message_party import MessageParty as MessageParty
from ringkit_api.models.message_phone_party import MessagePhoneParty as MessagePhoneParty
from ringkit_api.models.message_status_counts import MessageStatusCounts as MessageStatusCounts
from ringkit_api.models.message_statuses_response import (
    MessageStatusesResponse as MessageStatusesResponse,
)
from ringkit_api.models.message_store_caller_info_response_from import (
    MessageStoreCallerInfoResponseFrom as MessageStoreCallerInfoResponseFrom,
)
from ringkit_api.models.message_store_caller_info_response_to import (
    MessageStoreCallerInfoResponseTo as MessageStoreCallerInfoResponseTo,
)
from ringkit_api.models.message_store_configuration import (
    MessageStoreConfiguration as MessageStoreConfiguration,
)
from ringkit_api.models.message_store_report import MessageStoreReport as MessageStoreReport
from ringkit_api.models.message_store_report import (
    MessageStoreReportStatus as MessageStoreReportStatus,
)
from ringkit_api.models.message_store_report_archive import (
    MessageStoreReportArchive as MessageStoreReportArchive,
)
from ringkit_api.models.message_sync import MessageSync as MessageSync
from ringkit_api.models.message_template_info import MessageTemplateInfo as MessageTemplateInfo
from ringkit_api.models.message_template_request import (
    MessageTemplateRequest as MessageTemplateRequest,
)
from ringkit_api.models.message_template_response import (
    MessageTemplateResponse as MessageTemplateResponse,
)
from ringkit_api.models.message_templates_list_response import (
    MessageTemplatesListResponse as MessageTemplatesListResponse,
)
from ringkit_api.models.message_thread import MessageThread as MessageThread
from ringkit_api.models.message_thread_list import MessageThreadList as MessageThreadList
from ringkit_api.models.message_threads_event import MessageThreadsEvent as MessageThreadsEvent
from ringkit_api.models.message_threads_event_body import (
    MessageThreadsEventBody as MessageThreadsEventBody,
)
from ringkit_api.models.messaging_navigation_info import (
    MessagingNavigationInfo as MessagingNavigationInfo,
)
from ringkit_api.models.messaging_navigation_info_uri import (
    MessagingNavigationInfoURI as MessagingNavigationInfoURI,
)
from ringkit_api.models.messaging_paging_info import MessagingPagingInfo as MessagingPagingInfo
from ringkit_api.models.meta_data import MetaData as MetaData
from ringkit_api.models.meta_data_values_item import MetaDataValuesItem as MetaDataValuesItem
from ringkit_api.models.minimal_sms_opt_record import MinimalSmsOptRecord as MinimalSmsOptRecord
from ringkit_api.models.missed_call_event import MissedCallEvent as MissedCallEvent
from ringkit_api.models.missed_call_extension_info import (
    MissedCallExtensionInfo as MissedCallExtensionInfo,
)
from ringkit_api.models.missed_call_extension_info_external_number import (
    MissedCallExtensionInfoExternalNumber as MissedCallExtensionInfoExternalNumber,
)
from ringkit_api.models.missed_call_info import MissedCallInfo as MissedCallInfo
from ringkit_api.models.missed_call_info import MissedCallInfoActionType as MissedCallInfoActionType
from ringkit_api.models.missed_calls_info import MissedCallsInfo as MissedCallsInfo
from ringkit_api.models.mobile_delivery_mode import MobileDeliveryMode as MobileDeliveryMode
from ringkit_api.models.mobile_delivery_mode import (
    MobileDeliveryModeTransportType as MobileDeliveryModeTransportType,
)
from ringkit_api.models.mobile_delivery_mode_request import (
    MobileDeliveryModeRequest as MobileDeliveryModeRequest,
)
from ringkit_api.models.mobile_delivery_mode_request import (
    MobileDeliveryModeRequestTransportType as MobileDeliveryModeRequestTransportType,
)
from ringkit_api.models.mobile_pickup_data import MobilePickupData as MobilePickupData
from ringkit_api.models.model_info import ModelInfo as ModelInfo
from ringkit_api.models.modify_account_business_address_request import (
    ModifyAccountBusinessAddressRequest as ModifyAccountBusinessAddressRequest,
)
from ringkit_api.models.ms_teams_user_entry import MsTeamsUserEntry as MsTeamsUserEntry
from ringkit_api.models.ms_teams_user_list_response import (
    MsTeamsUserListResponse as MsTeamsUserListResponse,
)
from ringkit_api.models.ms_teams_user_list_response_mappings_item import (
    MsTeamsUserListResponseMappingsItem as MsTeamsUserListResponseMappingsItem,
)
from ringkit_api.models.mth_sync_alive_message import MthSyncAliveMessage as MthSyncAliveMessage
from ringkit_api.models.mth_sync_alive_note import MthSyncAliveNote as MthSyncAliveNote
from ringkit_api.models.mth_sync_assigned_hint import MthSyncAssignedHint as MthSyncAssignedHint
from ringkit_api.models.mth_sync_assigned_hint import (
    MthSyncAssignedHintRecordType as MthSyncAssignedHintRecordType,
)
from ringkit_api.models.mth_sync_base_hint import MthSyncBaseHint as MthSyncBaseHint
from ringkit_api.models.mth_sync_base_hint import (
    MthSyncBaseHintRecordType as MthSyncBaseHintRecordType,
)
from ringkit_api.models.mth_sync_deleted_message import (
    MthSyncDeletedMessage as MthSyncDeletedMessage,
)
from ringkit_api.models.mth_sync_deleted_note import MthSyncDeletedNote as MthSyncDeletedNote
from ringkit_api.models.multipart_request_entry_base import (
    MultipartRequestEntryBase as MultipartRequestEntryBase,
)
from ringkit_api.models.multipart_response_entry_base import (
    MultipartResponseEntryBase as MultipartResponseEntryBase,
)
from ringkit_api.models.navigation_info import NavigationInfo as NavigationInfo
from ringkit_api.models.network_info import NetworkInfo as NetworkInfo
from ringkit_api.models.networks_list import NetworksList as NetworksList
from ringkit_api.models.new_thread_message_request import (
    NewThreadMessageRequest as NewThreadMessageRequest,
)
from ringkit_api.models.non_enumerated_paging_model import (
    NonEnumeratedPagingModel as NonEnumeratedPagingModel,
)
from ringkit_api.models.note_info import NoteInfo as NoteInfo
from ringkit_api.models.note_info import NoteInfoStatus as NoteInfoStatus
from ringkit_api.models.note_list import NoteList as NoteList
from ringkit_api.models.note_with_body_info import NoteWithBodyInfo as NoteWithBodyInfo
from ringkit_api.models.note_with_body_info import NoteWithBodyInfoStatus as NoteWithBodyInfoStatus
from ringkit_api.models.notification_info import NotificationInfo as NotificationInfo
from ringkit_api.models.notification_recipient_info import (
    NotificationRecipientInfo as NotificationRecipientInfo,
)
from ringkit_api.models.notification_settings import NotificationSettings as NotificationSettings
from ringkit_api.models.notification_settings_update_request import (
    NotificationSettingsUpdateRequest as NotificationSettingsUpdateRequest,
)
from ringkit_api.models.number_details import NumberDetails as NumberDetails
from ringkit_api.models.number_details import NumberDetailsStatus as NumberDetailsStatus
from ringkit_api.models.number_details_special_service import (
    NumberDetailsSpecialService as NumberDetailsSpecialService,
)
from ringkit_api.models.number_details_special_service import (
    NumberDetailsSpecialServiceType as NumberDetailsSpecialServiceType,
)
from ringkit_api.models.number_parser_context import NumberParserContext as NumberParserContext
from ringkit_api.models.number_parser_context import (
    NumberParserContextConflictHandling as NumberParserContextConflictHandling,
)
from ringkit_api.models.on_demand_resource import OnDemandResource as OnDemandResource
from ringkit_api.models.open_id_discovery import OpenIdDiscovery as OpenIdDiscovery
from ringkit_api.models.open_id_discovery import (
    OpenIdDiscoveryClaimsSupported as OpenIdDiscoveryClaimsSupported,
)
from ringkit_api.models.open_id_discovery import (
    OpenIdDiscoveryCodeChallengeMethodsSupported as OpenIdDiscoveryCodeChallengeMethodsSupported,
)
from ringkit_api.models.open_id_discovery import (
    OpenIdDiscoveryIdTokenSigningAlgValuesSupported as OpenIdDiscoveryIdTokenSigningAlgValuesSupported,
)
from ringkit_api.models.open_id_discovery import (
    OpenIdDiscoveryScopesSupported as OpenIdDiscoveryScopesSupported,
)
from ringkit_api.models.open_id_discovery import (
    OpenIdDiscoveryTokenEndpointAuthMethodsSupported as OpenIdDiscoveryTokenEndpointAuthMethodsSupported,
)
from ringkit_api.models.operator_info import OperatorInfo as OperatorInfo
from ringkit_api.models.opt_out_bulk_assign_failed_entry import (
    OptOutBulkAssignFailedEntry as OptOutBulkAssignFailedEntry,
)
from ringkit_api.models.opt_out_bulk_assign_request import (
    OptOutBulkAssignRequest as OptOutBulkAssignRequest,
)
from ringkit_api.models.opt_out_bulk_assign_response import (
    OptOutBulkAssignResponse as OptOutBulkAssignResponse,
)
from ringkit_api.models.opt_out_bulk_assign_response_opt_ins import (
    OptOutBulkAssignResponseOptIns as OptOutBulkAssignResponseOptIns,
)
from ringkit_api.models.opt_out_bulk_assign_response_opt_outs import (
    OptOutBulkAssignResponseOptOuts as OptOutBulkAssignResponseOptOuts,
)
from ringkit_api.models.opt_out_list_response import OptOutListResponse as OptOutListResponse
from ringkit_api.models.opt_out_response import OptOutResponse as OptOutResponse
from ringkit_api.models.opt_out_response import OptOutResponseSource as OptOutResponseSource
from ringkit_api.models.opt_out_response import OptOutResponseStatus as OptOutResponseStatus
from ringkit_api.models.opt_record_list import OptRecordList as OptRecordList
from ringkit_api.models.opt_records_modification_summary import (
    OptRecordsModificationSummary as OptRecordsModificationSummary,
)
from ringkit_api.models.order_by import OrderBy as OrderBy
from ringkit_api.models.order_by import OrderByDirection as OrderByDirection
from ringkit_api.models.order_by import OrderByFieldName as OrderByFieldName
from ringkit_api.models.origin_info import OriginInfo as OriginInfo
from ringkit_api.models.origin_info import OriginInfoType as OriginInfoType
from ringkit_api.models.original_role_model import OriginalRoleModel as OriginalRoleModel
from ringkit_api.models.outbound_faxes_info import OutboundFaxesInfo as OutboundFaxesInfo
from ringkit_api.models.outbound_proxy_info import OutboundProxyInfo as OutboundProxyInfo
from ringkit_api.models.owner_info import OwnerInfo as OwnerInfo
from ringkit_api.models.owner_resource import OwnerResource as OwnerResource
from ringkit_api.models.page_navigation_model import PageNavigationModel as PageNavigationModel
from ringkit_api.models.page_navigation_uri import PageNavigationUri as PageNavigationUri
from ringkit_api.models.pager_caller_info_request import (
    PagerCallerInfoRequest as PagerCallerInfoRequest,
)
from ringkit_api.models.paging import Paging as Paging
from ringkit_api.models.paging_device_info import PagingDeviceInfo as PagingDeviceInfo
from ringkit_api.models.paging_group_extension_info import (
    PagingGroupExtensionInfo as PagingGroupExtensionInfo,
)
from ringkit_api.models.paging_only_group_devices import (
    PagingOnlyGroupDevices as PagingOnlyGroupDevices,
)
from ringkit_api.models.paging_only_group_users import PagingOnlyGroupUsers as PagingOnlyGroupUsers
from ringkit_api.models.parameterized_error_response_model import (
    ParameterizedErrorResponseModel as ParameterizedErrorResponseModel,
)
from ringkit_api.models.params_info import ParamsInfo as ParamsInfo
from ringkit_api.models.park_info import ParkInfo as ParkInfo
from ringkit_api.models.parse_phone_number_request import (
    ParsePhoneNumberRequest as ParsePhoneNumberRequest,
)
from ringkit_api.models.parse_phone_number_response import (
    ParsePhoneNumberResponse as ParsePhoneNumberResponse,
)
from ringkit_api.models.parse_phone_number_response_v2 import (
    ParsePhoneNumberResponseV2 as ParsePhoneNumberResponseV2,
)
from ringkit_api.models.parse_phone_number_response_v2_results_item import (
    ParsePhoneNumberResponseV2ResultsItem as ParsePhoneNumberResponseV2ResultsItem,
)
from ringkit_api.models.parse_phone_numbers_request import (
    ParsePhoneNumbersRequest as ParsePhoneNumbersRequest,
)
from ringkit_api.models.parse_phone_numbers_request import (
    ParsePhoneNumbersRequestContextSource as ParsePhoneNumbersRequestContextSource,
)
from ringkit_api.models.participant import Participant as Participant
from ringkit_api.models.participant_base_model import ParticipantBaseModel as ParticipantBaseModel
from ringkit_api.models.participant_base_model import (
    ParticipantBaseModelType as ParticipantBaseModelType,
)
from ringkit_api.models.participant_extended_model import (
    ParticipantExtendedModel as ParticipantExtendedModel,
)
from ringkit_api.models.participant_extended_model import (
    ParticipantExtendedModelType as ParticipantExtendedModelType,
)
from ringkit_api.models.participant_list_resource import (
    ParticipantListResource as ParticipantListResource,
)
from ringkit_api.models.participant_reduced_model import (
    ParticipantReducedModel as ParticipantReducedModel,
)
from ringkit_api.models.participant_reduced_model import (
    ParticipantReducedModelType as ParticipantReducedModelType,
)
from ringkit_api.models.participant_type_model import ParticipantTypeModel as ParticipantTypeModel
from ringkit_api.models.participant_type_model import (
    ParticipantTypeModelType as ParticipantTypeModelType,
)
from ringkit_api.models.party_info import PartyInfo as PartyInfo
from ringkit_api.models.party_supervise_request import (
    PartySuperviseRequest as PartySuperviseRequest,
)
from ringkit_api.models.party_supervise_request import (
    PartySuperviseRequestMediaSDP as PartySuperviseRequestMediaSDP,
)
from ringkit_api.models.party_supervise_response import (
    PartySuperviseResponse as PartySuperviseResponse,
)
from ringkit_api.models.party_supervise_response import (
    PartySuperviseResponseDirection as PartySuperviseResponseDirection,
)
from ringkit_api.models.party_update_info import PartyUpdateInfo as PartyUpdateInfo
from ringkit_api.models.party_update_request import PartyUpdateRequest as PartyUpdateRequest
from ringkit_api.models.patch_message_bulk_request_item import (
    PatchMessageBulkRequestItem as PatchMessageBulkRequestItem,
)
from ringkit_api.models.patch_message_request import PatchMessageRequest as PatchMessageRequest
from ringkit_api.models.peer_info import PeerInfo as PeerInfo
from ringkit_api.models.permission_category_collection_resource import (
    PermissionCategoryCollectionResource as PermissionCategoryCollectionResource,
)
from ringkit_api.models.permission_category_id_resource import (
    PermissionCategoryIdResource as PermissionCategoryIdResource,
)
from ringkit_api.models.permission_category_resource import (
    PermissionCategoryResource as PermissionCategoryResource,
)
from ringkit_api.models.permission_collection_resource import (
    PermissionCollectionResource as PermissionCollectionResource,
)
from ringkit_api.models.permission_id_resource import PermissionIdResource as PermissionIdResource
from ringkit_api.models.permission_id_resource import (
    PermissionIdResourceSiteCompatible as PermissionIdResourceSiteCompatible,
)
from ringkit_api.models.permission_info_admin import PermissionInfoAdmin as PermissionInfoAdmin
from ringkit_api.models.permission_info_int import PermissionInfoInt as PermissionInfoInt
from ringkit_api.models.permission_resource import PermissionResource as PermissionResource
from ringkit_api.models.permission_resource import (
    PermissionResourceSiteCompatible as PermissionResourceSiteCompatible,
)
from ringkit_api.models.permissions_capabilities import (
    PermissionsCapabilities as PermissionsCapabilities,
)
from ringkit_api.models.person_info import PersonInfo as PersonInfo
from ringkit_api.models.personal_contact_request import (
    PersonalContactRequest as PersonalContactRequest,
)
from ringkit_api.models.personal_contact_resource import (
    PersonalContactResource as PersonalContactResource,
)
from ringkit_api.models.personal_contact_resource import (
    PersonalContactResourceAvailability as PersonalContactResourceAvailability,
)
from ringkit_api.models.phone_lines_info import PhoneLinesInfo as PhoneLinesInfo
from ringkit_api.models.phone_number_country_info import (
    PhoneNumberCountryInfo as PhoneNumberCountryInfo,
)
from ringkit_api.models.phone_number_definition_direct_number_type import (
    PhoneNumberDefinitionDirectNumberType as PhoneNumberDefinitionDirectNumberType,
)
from ringkit_api.models.phone_number_definition_direct_number_with_reservation_id import (
    PhoneNumberDefinitionDirectNumberWithReservationId as PhoneNumberDefinitionDirectNumberWithReservationId,
)
from ringkit_api.models.phone_number_definition_number_id import (
    PhoneNumberDefinitionNumberId as PhoneNumberDefinitionNumberId,
)
from ringkit_api.models.phone_number_definition_preferred_area_code import (
    PhoneNumberDefinitionPreferredAreaCode as PhoneNumberDefinitionPreferredAreaCode,
)
from ringkit_api.models.phone_number_definition_toll_type import (
    PhoneNumberDefinitionTollType as PhoneNumberDefinitionTollType,
)
from ringkit_api.models.phone_number_event import PhoneNumberEvent as PhoneNumberEvent
from ringkit_api.models.phone_number_event_body import PhoneNumberEventBody as PhoneNumberEventBody
from ringkit_api.models.phone_number_info_conferencing import (
    PhoneNumberInfoConferencing as PhoneNumberInfoConferencing,
)
from ringkit_api.models.phone_number_info_int_id import PhoneNumberInfoIntId as PhoneNumberInfoIntId
from ringkit_api.models.phone_number_info_int_id import (
    PhoneNumberInfoIntIdUsageType as PhoneNumberInfoIntIdUsageType,
)
from ringkit_api.models.phone_number_info_number_parser import (
    PhoneNumberInfoNumberParser as PhoneNumberInfoNumberParser,
)
from ringkit_api.models.phone_number_sender_consent_record import (
    PhoneNumberSenderConsentRecord as PhoneNumberSenderConsentRecord,
)
from ringkit_api.models.pickup_target import PickupTarget as PickupTarget
from ringkit_api.models.post_info import PostInfo as PostInfo
from ringkit_api.models.post_info import PostInfoType as PostInfoType
from ringkit_api.models.postal_address import PostalAddress as PostalAddress
from ringkit_api.models.posts_list import PostsList as PostsList
from ringkit_api.models.presence_call_queue_info import (
    PresenceCallQueueInfo as PresenceCallQueueInfo,
)
from ringkit_api.models.presence_dnd_event import PresenceDndEvent as PresenceDndEvent
from ringkit_api.models.presence_dnd_event_body import PresenceDndEventBody as PresenceDndEventBody
from ringkit_api.models.presence_info_request import PresenceInfoRequest as PresenceInfoRequest
from ringkit_api.models.presence_info_request import (
    PresenceInfoRequestCallerIdVisibility as PresenceInfoRequestCallerIdVisibility,
)
from ringkit_api.models.presence_info_request import (
    PresenceInfoRequestDndStatus as PresenceInfoRequestDndStatus,
)
from ringkit_api.models.presence_info_request import (
    PresenceInfoRequestUserStatus as PresenceInfoRequestUserStatus,
)
from ringkit_api.models.presence_info_response import PresenceInfoResponse as PresenceInfoResponse
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponseCallerIdVisibility as PresenceInfoResponseCallerIdVisibility,
)
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponseDndStatus as PresenceInfoResponseDndStatus,
)
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponseMeetingStatus as PresenceInfoResponseMeetingStatus,
)
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponsePresenceStatus as PresenceInfoResponsePresenceStatus,
)
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponseTelephonyStatus as PresenceInfoResponseTelephonyStatus,
)
from ringkit_api.models.presence_info_response import (
    PresenceInfoResponseUserStatus as PresenceInfoResponseUserStatus,
)
from ringkit_api.models.presence_line_event import PresenceLineEvent as PresenceLineEvent
from ringkit_api.models.presence_line_event_body import (
    PresenceLineEventBody as PresenceLineEventBody,
)
from ringkit_api.models.presence_navigation_info import (
    PresenceNavigationInfo as PresenceNavigationInfo,
)
from ringkit_api.models.presence_navigation_info_uri import (
    PresenceNavigationInfoURI as PresenceNavigationInfoURI,
)
from ringkit_api.models.presence_paging_info import PresencePagingInfo as PresencePagingInfo
from ringkit_api.models.preset_info import PresetInfo as PresetInfo
from ringkit_api.models.primary_cq_info import PrimaryCQInfo as PrimaryCQInfo
from ringkit_api.models.primary_cq_info import PrimaryCQInfoType as PrimaryCQInfoType
from ringkit_api.models.private_ip_range_info import PrivateIpRangeInfo as PrivateIpRangeInfo
from ringkit_api.models.private_ip_range_info_request import (
    PrivateIpRangeInfoRequest as PrivateIpRangeInfoRequest,
)
from ringkit_api.models.profile_image_info import ProfileImageInfo as ProfileImageInfo
from ringkit_api.models.profile_image_info_uri import ProfileImageInfoURI as ProfileImageInfoURI
from ringkit_api.models.prompt_info import PromptInfo as PromptInfo
from ringkit_api.models.prompt_language_info import PromptLanguageInfo as PromptLanguageInfo
from ringkit_api.models.pronounced_name_info import PronouncedNameInfo as PronouncedNameInfo
from ringkit_api.models.pronounced_name_info import PronouncedNameInfoType as PronouncedNameInfoType
from ringkit_api.models.pronounced_name_prompt_info import (
    PronouncedNamePromptInfo as PronouncedNamePromptInfo,
)
from ringkit_api.models.pronounced_name_prompt_info import (
    PronouncedNamePromptInfoContentType as PronouncedNamePromptInfoContentType,
)
from ringkit_api.models.provisioning_site_info import ProvisioningSiteInfo as ProvisioningSiteInfo
from ringkit_api.models.public_get_token_request import (
    PublicGetTokenRequest as PublicGetTokenRequest,
)
from ringkit_api.models.public_get_token_request import (
    PublicGetTokenRequestGrantType as PublicGetTokenRequestGrantType,
)
from ringkit_api.models.public_ip_range_info import PublicIpRangeInfo as PublicIpRangeInfo
from ringkit_api.models.pubnub_delivery_mode import PubNubDeliveryMode as PubNubDeliveryMode
from ringkit_api.models.pubnub_delivery_mode_request import (
    PubNubDeliveryModeRequest as PubNubDeliveryModeRequest,
)
from ringkit_api.models.punctuate_api_output import PunctuateApiOutput as PunctuateApiOutput
from ringkit_api.models.punctuate_api_output import (
    PunctuateApiOutputStatus as PunctuateApiOutputStatus,
)
from ringkit_api.models.punctuate_api_response import PunctuateApiResponse as PunctuateApiResponse
from ringkit_api.models.punctuate_input import PunctuateInput as PunctuateInput
from ringkit_api.models.punctuate_output import PunctuateOutput as PunctuateOutput
from ringkit_api.models.queue_info import QueueInfo as QueueInfo
from ringkit_api.models.queue_info import (
    QueueInfoHoldAudioInterruptionMode as QueueInfoHoldAudioInterruptionMode,
)
from ringkit_api.models.queue_info import (
    QueueInfoHoldTimeExpirationAction as QueueInfoHoldTimeExpirationAction,
)
from ringkit_api.models.queue_info import QueueInfoMaxCallersAction as QueueInfoMaxCallersAction
from ringkit_api.models.queue_info import QueueInfoNoAnswerAction as QueueInfoNoAnswerAction
from ringkit_api.models.queue_info import QueueInfoTransferMode as QueueInfoTransferMode
from ringkit_api.models.queue_info_call_back import QueueInfoCallBack as QueueInfoCallBack
from ringkit_api.models.queue_info_call_back import (
    QueueInfoCallBackConfirmationAnnouncements as QueueInfoCallBackConfirmationAnnouncements,
)
from ringkit_api.models.queue_info_position_in_queue import (
    QueueInfoPositionInQueue as QueueInfoPositionInQueue,
)
from ringkit_api.models.queue_info_position_in_queue import (
    QueueInfoPositionInQueuePlaybackFrequency as QueueInfoPositionInQueuePlaybackFrequency,
)
from ringkit_api.models.queue_opportunities import QueueOpportunities as QueueOpportunities
from ringkit_api.models.queue_short_info_resource import (
    QueueShortInfoResource as QueueShortInfoResource,
)
from ringkit_api.models.ranges_info import RangesInfo as RangesInfo
from ringkit_api.models.rcw_avatar_owner_model import RcwAvatarOwnerModel as RcwAvatarOwnerModel
from ringkit_api.models.rcw_base_contact_model import RcwBaseContactModel as RcwBaseContactModel
from ringkit_api.models.rcw_domain_user_model import RcwDomainUserModel as RcwDomainUserModel
from ringkit_api.models.rcw_domain_user_model import (
    RcwDomainUserModelDomain as RcwDomainUserModelDomain,
)
from ringkit_api.models.rcw_immutable_resource_id_model import (
    RcwImmutableResourceIdModel as RcwImmutableResourceIdModel,
)
from ringkit_api.models.rcw_linked_user_model import RcwLinkedUserModel as RcwLinkedUserModel
from ringkit_api.models.rcw_paging_forward_model import (
    RcwPagingForwardModel as RcwPagingForwardModel,
)
from ringkit_api.models.rcw_paging_model import RcwPagingModel as RcwPagingModel
from ringkit_api.models.rcw_resource_base_model import RcwResourceBaseModel as RcwResourceBaseModel
from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel as RcwResourceIdModel
from ringkit_api.models.rcw_role_attribute_model import (
    RcwRoleAttributeModel as RcwRoleAttributeModel,
)
from ringkit_api.models.rcw_user_model import RcwUserModel as RcwUserModel
from ringkit_api.models.read_add_numbers_task_response import (
    ReadAddNumbersTaskResponse as ReadAddNumbersTaskResponse,
)
from ringkit_api.models.reason_info import ReasonInfo as ReasonInfo
from ringkit_api.models.reason_info import ReasonInfoCode as ReasonInfoCode
from ringkit_api.models.recipient_info import RecipientInfo as RecipientInfo
from ringkit_api.models.recording import Recording as Recording
from ringkit_api.models.recording import RecordingAvailabilityStatus as RecordingAvailabilityStatus
from ringkit_api.models.recording import RecordingStatus as RecordingStatus
from ringkit_api.models.recording_admin_extended_item_model import (
    RecordingAdminExtendedItemModel as RecordingAdminExtendedItemModel,
)
from ringkit_api.models.recording_admin_list_resource import (
    RecordingAdminListResource as RecordingAdminListResource,
)
from ringkit_api.models.recording_admin_model import RecordingAdminModel as RecordingAdminModel
from ringkit_api.models.recording_base_model import RecordingBaseModel as RecordingBaseModel
from ringkit_api.models.recording_download_model import (
    RecordingDownloadModel as RecordingDownloadModel,
)
from ringkit_api.models.recording_download_model import (
    RecordingDownloadModelDownloadContentType as RecordingDownloadModelDownloadContentType,
)
from ringkit_api.models.recording_extended_model import (
    RecordingExtendedModel as RecordingExtendedModel,
)
from ringkit_api.models.recording_info import RecordingInfo as RecordingInfo
from ringkit_api.models.recording_insights import RecordingInsights as RecordingInsights
from ringkit_api.models.recording_item_extended_model import (
    RecordingItemExtendedModel as RecordingItemExtendedModel,
)
from ringkit_api.models.recording_item_model import RecordingItemModel as RecordingItemModel
from ringkit_api.models.recording_list_resource import (
    RecordingListResource as RecordingListResource,
)
from ringkit_api.models.recording_model import RecordingModel as RecordingModel
from ringkit_api.models.recording_sharing_model import (
    RecordingSharingModel as RecordingSharingModel,
)
from ringkit_api.models.recordings_preferences import RecordingsPreferences as RecordingsPreferences
from ringkit_api.models.reference_info import ReferenceInfo as ReferenceInfo
from ringkit_api.models.reference_info import ReferenceInfoType as ReferenceInfoType
from ringkit_api.models.refresh_token_request import RefreshTokenRequest as RefreshTokenRequest
from ringkit_api.models.reg_answer_model import RegAnswerModel as RegAnswerModel
from ringkit_api.models.reg_question_base_model import RegQuestionBaseModel as RegQuestionBaseModel
from ringkit_api.models.reg_session_model import RegSessionModel as RegSessionModel
from ringkit_api.models.reg_session_model import (
    RegSessionModelRegistrationStatus as RegSessionModelRegistrationStatus,
)
from ringkit_api.models.reg_session_model_settings import (
    RegSessionModelSettings as RegSessionModelSettings,
)
from ringkit_api.models.reg_session_model_settings import (
    RegSessionModelSettingsOnDemandDuration as RegSessionModelSettingsOnDemandDuration,
)
from ringkit_api.models.regional_language_info import RegionalLanguageInfo as RegionalLanguageInfo
from ringkit_api.models.regional_settings import RegionalSettings as RegionalSettings
from ringkit_api.models.registrant_base_model import RegistrantBaseModel as RegistrantBaseModel
from ringkit_api.models.registrant_base_model_with_questionnaire import (
    RegistrantBaseModelWithQuestionnaire as RegistrantBaseModelWithQuestionnaire,
)
from ringkit_api.models.registrant_list_resource import (
    RegistrantListResource as RegistrantListResource,
)
from ringkit_api.models.registrant_minimal_model import (
    RegistrantMinimalModel as RegistrantMinimalModel,
)
from ringkit_api.models.registrant_model_response_post_with_questionnaire import (
    RegistrantModelResponsePostWithQuestionnaire as RegistrantModelResponsePostWithQuestionnaire,
)
from ringkit_api.models.registrant_model_with_questionnaire import (
    RegistrantModelWithQuestionnaire as RegistrantModelWithQuestionnaire,
)
from ringkit_api.models.rejected_recipient_response_resource import (
    RejectedRecipientResponseResource as RejectedRecipientResponseResource,
)
from ringkit_api.models.remove_line_request import RemoveLineRequest as RemoveLineRequest
from ringkit_api.models.remove_line_response import RemoveLineResponse as RemoveLineResponse
from ringkit_api.models.remove_line_response import RemoveLineResponseType as RemoveLineResponseType
from ringkit_api.models.remove_team_members_request import (
    RemoveTeamMembersRequest as RemoveTeamMembersRequest,
)
from ringkit_api.models.remove_team_members_request_members_item import (
    RemoveTeamMembersRequestMembersItem as RemoveTeamMembersRequestMembersItem,
)
from ringkit_api.models.replace_phone_number_request import (
    ReplacePhoneNumberRequest as ReplacePhoneNumberRequest,
)
from ringkit_api.models.reply_party import ReplyParty as ReplyParty
from ringkit_api.models.reply_party import ReplyPartyDirection as ReplyPartyDirection
from ringkit_api.models.reply_with_pattern import ReplyWithPattern as ReplyWithPattern
from ringkit_api.models.reply_with_pattern import ReplyWithPatternPattern as ReplyWithPatternPattern
from ringkit_api.models.reply_with_pattern import (
    ReplyWithPatternTimeUnit as ReplyWithPatternTimeUnit,
)
from ringkit_api.models.resend_fax_message_request import (
    ResendFaxMessageRequest as ResendFaxMessageRequest,
)
from ringkit_api.models.response_paging import ResponsePaging as ResponsePaging
from ringkit_api.models.result_content import ResultContent as ResultContent
from ringkit_api.models.revoke_token_request import RevokeTokenRequest as RevokeTokenRequest
from ringkit_api.models.ring_out_from import RingOutFrom as RingOutFrom
from ringkit_api.models.ring_out_status import RingOutStatus as RingOutStatus
from ringkit_api.models.ring_out_status_info import RingOutStatusInfo as RingOutStatusInfo
from ringkit_api.models.ring_out_to import RingOutTo as RingOutTo
from ringkit_api.models.role_resource import RoleResource as RoleResource
from ringkit_api.models.role_resource import RoleResourceScope as RoleResourceScope
from ringkit_api.models.roles import Roles as Roles
from ringkit_api.models.roles_business_site_resource import (
    RolesBusinessSiteResource as RolesBusinessSiteResource,
)
from ringkit_api.models.roles_collection_resource import (
    RolesCollectionResource as RolesCollectionResource,
)
from ringkit_api.models.roles_country_resource import RolesCountryResource as RolesCountryResource
from ringkit_api.models.roles_language_resource import (
    RolesLanguageResource as RolesLanguageResource,
)
from ringkit_api.models.roles_regional_settings_resource import (
    RolesRegionalSettingsResource as RolesRegionalSettingsResource,
)
from ringkit_api.models.roles_timezone_resource import (
    RolesTimezoneResource as RolesTimezoneResource,
)
from ringkit_api.models.rs_conversational_insights_unit import (
    RSConversationalInsightsUnit as RSConversationalInsightsUnit,
)
from ringkit_api.models.rs_paging_model import RSPagingModel as RSPagingModel
from ringkit_api.models.schedule_info import ScheduleInfo as ScheduleInfo
from ringkit_api.models.schedule_info import ScheduleInfoRef as ScheduleInfoRef
from ringkit_api.models.schedule_info_user_business_hours import (
    ScheduleInfoUserBusinessHours as ScheduleInfoUserBusinessHours,
)
from ringkit_api.models.scim_authentication_scheme import (
    ScimAuthenticationScheme as ScimAuthenticationScheme,
)
from ringkit_api.models.scim_bulk_supported import ScimBulkSupported as ScimBulkSupported
from ringkit_api.models.scim_email import ScimEmail as ScimEmail
from ringkit_api.models.scim_enterprise_user import ScimEnterpriseUser as ScimEnterpriseUser
from ringkit_api.models.scim_error_response import ScimErrorResponse as ScimErrorResponse
from ringkit_api.models.scim_error_response import (
    ScimErrorResponseScimType as ScimErrorResponseScimType,
)
from ringkit_api.models.scim_filter_supported import ScimFilterSupported as ScimFilterSupported
from ringkit_api.models.scim_meta import ScimMeta as ScimMeta
from ringkit_api.models.scim_meta import ScimMetaResourceType as ScimMetaResourceType
from ringkit_api.models.scim_name import ScimName as ScimName
from ringkit_api.models.scim_patch_operation import ScimPatchOperation as ScimPatchOperation
from ringkit_api.models.scim_patch_operation import ScimPatchOperationOp as ScimPatchOperationOp
from ringkit_api.models.scim_phone_number import ScimPhoneNumber as ScimPhoneNumber
from ringkit_api.models.scim_phone_number import ScimPhoneNumberType as ScimPhoneNumberType
from ringkit_api.models.scim_photo import ScimPhoto as ScimPhoto
from ringkit_api.models.scim_provider_config import ScimProviderConfig as ScimProviderConfig
from ringkit_api.models.scim_resource_type_response import (
    ScimResourceTypeResponse as ScimResourceTypeResponse,
)
from ringkit_api.models.scim_resource_type_search_response import (
    ScimResourceTypeSearchResponse as ScimResourceTypeSearchResponse,
)
from ringkit_api.models.scim_schema_attribute import ScimSchemaAttribute as ScimSchemaAttribute
from ringkit_api.models.scim_schema_attribute import (
    ScimSchemaAttributeMutability as ScimSchemaAttributeMutability,
)
from ringkit_api.models.scim_schema_attribute import (
    ScimSchemaAttributeReturned as ScimSchemaAttributeReturned,
)
from ringkit_api.models.scim_schema_attribute import (
    ScimSchemaAttributeType as ScimSchemaAttributeType,
)
from ringkit_api.models.scim_schema_attribute import (
    ScimSchemaAttributeUniqueness as ScimSchemaAttributeUniqueness,
)
from ringkit_api.models.scim_schema_extension import ScimSchemaExtension as ScimSchemaExtension
from ringkit_api.models.scim_schema_response import ScimSchemaResponse as ScimSchemaResponse
from ringkit_api.models.scim_schema_search_response import (
    ScimSchemaSearchResponse as ScimSchemaSearchResponse,
)
from ringkit_api.models.scim_search_request import ScimSearchRequest as ScimSearchRequest
from ringkit_api.models.scim_supported import ScimSupported as ScimSupported
from ringkit_api.models.scim_user import ScimUser as ScimUser
from ringkit_api.models.scim_user_address import ScimUserAddress as ScimUserAddress
from ringkit_api.models.scim_user_patch import ScimUserPatch as ScimUserPatch
from ringkit_api.models.scim_user_response import ScimUserResponse as ScimUserResponse
from ringkit_api.models.scim_user_search_response import (
    ScimUserSearchResponse as ScimUserSearchResponse,
)
from ringkit_api.models.scim_user_short_info import ScimUserShortInfo as ScimUserShortInfo
from ringkit_api.models.search_directory_entries_request import (
    SearchDirectoryEntriesRequest as SearchDirectoryEntriesRequest,
)
from ringkit_api.models.search_directory_entries_request import (
    SearchDirectoryEntriesRequestExtensionStatuses as SearchDirectoryEntriesRequestExtensionStatuses,
)
from ringkit_api.models.search_directory_entries_request import (
    SearchDirectoryEntriesRequestSearchFields as SearchDirectoryEntriesRequestSearchFields,
)
from ringkit_api.models.search_sms_consent_records_request import (
    SearchSmsConsentRecordsRequest as SearchSmsConsentRecordsRequest,
)
from ringkit_api.models.send_message_request import SendMessageRequest as SendMessageRequest
from ringkit_api.models.send_welcome_email_request import (
    SendWelcomeEmailRequest as SendWelcomeEmailRequest,
)
from ringkit_api.models.sender_info import SenderInfo as SenderInfo
from ringkit_api.models.sentiment_insight_unit import SentimentInsightUnit as SentimentInsightUnit
from ringkit_api.models.sentiment_insight_unit import (
    SentimentInsightUnitValue as SentimentInsightUnitValue,
)
from ringkit_api.models.server_errors_response import ServerErrorsResponse as ServerErrorsResponse
from ringkit_api.models.server_errors_response_errors_item import (
    ServerErrorsResponseErrorsItem as ServerErrorsResponseErrorsItem,
)
from ringkit_api.models.service_feature_info import ServiceFeatureInfo as ServiceFeatureInfo
from ringkit_api.models.service_feature_info import (
    ServiceFeatureInfoFeatureName as ServiceFeatureInfoFeatureName,
)
from ringkit_api.models.service_info import ServiceInfo as ServiceInfo
from ringkit_api.models.service_info_brand import ServiceInfoBrand as ServiceInfoBrand
from ringkit_api.models.service_info_contracted_country_id import (
    ServiceInfoContractedCountryId as ServiceInfoContractedCountryId,
)
from ringkit_api.models.service_info_package import ServiceInfoPackage as ServiceInfoPackage
from ringkit_api.models.service_info_plan_v2 import ServiceInfoPlanV2 as ServiceInfoPlanV2
from ringkit_api.models.service_info_u_brand import ServiceInfoUBrand as ServiceInfoUBrand
from ringkit_api.models.service_info_v2 import ServiceInfoV2 as ServiceInfoV2
from ringkit_api.models.service_plan_info import ServicePlanInfo as ServicePlanInfo
from ringkit_api.models.service_plan_info import (
    ServicePlanInfoFreemiumProductType as ServicePlanInfoFreemiumProductType,
)
from ringkit_api.models.session_generated_model import (
    SessionGeneratedModel as SessionGeneratedModel,
)
from ringkit_api.models.session_global_list_entry import (
    SessionGlobalListEntry as SessionGlobalListEntry,
)
from ringkit_api.models.session_global_list_resource import (
    SessionGlobalListResource as SessionGlobalListResource,
)
from ringkit_api.models.session_global_resource import (
    SessionGlobalResource as SessionGlobalResource,
)
from ringkit_api.models.session_livestream_list_model import (
    SessionLivestreamListModel as SessionLivestreamListModel,
)
from ringkit_api.models.session_livestream_minimal_model import (
    SessionLivestreamMinimalModel as SessionLivestreamMinimalModel,
)
from ringkit_api.models.session_recording_extended_model import (
    SessionRecordingExtendedModel as SessionRecordingExtendedModel,
)
from ringkit_api.models.session_recording_model import (
    SessionRecordingModel as SessionRecordingModel,
)
from ringkit_api.models.session_ref_admin_model import SessionRefAdminModel as SessionRefAdminModel
from ringkit_api.models.session_ref_model import SessionRefModel as SessionRefModel
from ringkit_api.models.sessions_insights_resource import (
    SessionsInsightsResource as SessionsInsightsResource,
)
from ringkit_api.models.shared_lines_info import SharedLinesInfo as SharedLinesInfo
from ringkit_api.models.shipping_address_info import ShippingAddressInfo as ShippingAddressInfo
from ringkit_api.models.shipping_info import ShippingInfo as ShippingInfo
from ringkit_api.models.shipping_method_id_model import (
    ShippingMethodIdModel as ShippingMethodIdModel,
)
from ringkit_api.models.shipping_method_id_model import (
    ShippingMethodIdModelId as ShippingMethodIdModelId,
)
from ringkit_api.models.shipping_method_info import ShippingMethodInfo as ShippingMethodInfo
from ringkit_api.models.shipping_method_info import ShippingMethodInfoId as ShippingMethodInfoId
from ringkit_api.models.shipping_method_info import ShippingMethodInfoName as ShippingMethodInfoName
from ringkit_api.models.signup_info_resource import SignupInfoResource as SignupInfoResource
from ringkit_api.models.signup_info_resource import (
    SignupInfoResourceSignupState as SignupInfoResourceSignupState,
)
from ringkit_api.models.signup_info_resource import (
    SignupInfoResourceVerificationReason as SignupInfoResourceVerificationReason,
)
from ringkit_api.models.simple_settings import SimpleSettings as SimpleSettings
from ringkit_api.models.single_message_info import SingleMessageInfo as SingleMessageInfo
from ringkit_api.models.single_message_info import SingleMessageInfoType as SingleMessageInfoType
from ringkit_api.models.single_message_info import (
    SingleMessageInfoVmTranscriptionStatus as SingleMessageInfoVmTranscriptionStatus,
)
from ringkit_api.models.sip_data import SipData as SipData
from ringkit_api.models.sip_flags_response import SipFlagsResponse as SipFlagsResponse
from ringkit_api.models.sip_info_request import SIPInfoRequest as SIPInfoRequest
from ringkit_api.models.sip_info_request import SIPInfoRequestTransport as SIPInfoRequestTransport
from ringkit_api.models.sip_info_resource import SipInfoResource as SipInfoResource
from ringkit_api.models.sip_info_response import SipInfoResponse as SipInfoResponse
from ringkit_api.models.sip_info_response import (
    SipInfoResponseTransport as SipInfoResponseTransport,
)
from ringkit_api.models.sip_registration_device_emergency_info import (
    SipRegistrationDeviceEmergencyInfo as SipRegistrationDeviceEmergencyInfo,
)
from ringkit_api.models.sip_registration_device_emergency_info import (
    SipRegistrationDeviceEmergencyInfoAddressEditableStatus as SipRegistrationDeviceEmergencyInfoAddressEditableStatus,
)
from ringkit_api.models.sip_registration_device_emergency_info import (
    SipRegistrationDeviceEmergencyInfoSyncStatus as SipRegistrationDeviceEmergencyInfoSyncStatus,
)
from ringkit_api.models.sip_registration_device_emergency_info import (
    SipRegistrationDeviceEmergencyInfoVisibility as SipRegistrationDeviceEmergencyInfoVisibility,
)
from ringkit_api.models.sip_registration_device_info import (
    SipRegistrationDeviceInfo as SipRegistrationDeviceInfo,
)
from ringkit_api.models.sip_registration_device_info import (
    SipRegistrationDeviceInfoStatus as SipRegistrationDeviceInfoStatus,
)
from ringkit_api.models.sip_registration_device_info import (
    SipRegistrationDeviceInfoType as SipRegistrationDeviceInfoType,
)
from ringkit_api.models.sip_registration_device_location_info import (
    SipRegistrationDeviceLocationInfo as SipRegistrationDeviceLocationInfo,
)
from ringkit_api.models.site import Site as Site
from ringkit_api.models.site_basic_info import SiteBasicInfo as SiteBasicInfo
from ringkit_api.models.site_info import SiteInfo as SiteInfo
from ringkit_api.models.site_ivr_actions import SiteIvrActions as SiteIvrActions
from ringkit_api.models.site_ivr_actions import SiteIvrActionsAction as SiteIvrActionsAction
from ringkit_api.models.site_ivr_actions import SiteIvrActionsInput as SiteIvrActionsInput
from ringkit_api.models.site_ivr_actions_extension_info import (
    SiteIVRActionsExtensionInfo as SiteIVRActionsExtensionInfo,
)
from ringkit_api.models.site_ivr_settings import SiteIVRSettings as SiteIVRSettings
from ringkit_api.models.site_ivr_settings_update import (
    SiteIVRSettingsUpdate as SiteIVRSettingsUpdate,
)
from ringkit_api.models.site_ivr_top_menu import SiteIVRTopMenu as SiteIVRTopMenu
from ringkit_api.models.site_ivr_top_menu_update import SiteIVRTopMenuUpdate as SiteIVRTopMenuUpdate
from ringkit_api.models.site_member_info import SiteMemberInfo as SiteMemberInfo
from ringkit_api.models.site_members_bulk_update import (
    SiteMembersBulkUpdate as SiteMembersBulkUpdate,
)
from ringkit_api.models.site_members_list import SiteMembersList as SiteMembersList
from ringkit_api.models.site_operator_reference import (
    SiteOperatorReference as SiteOperatorReference,
)
from ringkit_api.models.site_reference import SiteReference as SiteReference
from ringkit_api.models.site_update_request import SiteUpdateRequest as SiteUpdateRequest
from ringkit_api.models.sites_list import SitesList as SitesList
from ringkit_api.models.sms_brand_info import SmsBrandInfo as SmsBrandInfo
from ringkit_api.models.sms_campaign_info import SmsCampaignInfo as SmsCampaignInfo
from ringkit_api.models.sms_configuration_resource import (
    SmsConfigurationResource as SmsConfigurationResource,
)
from ringkit_api.models.sms_message_info import SMSMessageInfo as SMSMessageInfo
from ringkit_api.models.sms_message_info import SMSMessageInfoType as SMSMessageInfoType
from ringkit_api.models.sms_opt_failure_record import SmsOptFailureRecord as SmsOptFailureRecord
from ringkit_api.models.sms_opt_history_record import SmsOptHistoryRecord as SmsOptHistoryRecord
from ringkit_api.models.sms_opt_record import SmsOptRecord as SmsOptRecord
from ringkit_api.models.sms_recipient import SmsRecipient as SmsRecipient
from ringkit_api.models.sms_recipients_resource import (
    SmsRecipientsResource as SmsRecipientsResource,
)
from ringkit_api.models.sms_request_country_info import (
    SmsRequestCountryInfo as SmsRequestCountryInfo,
)
from ringkit_api.models.speaker_insights_object import (
    SpeakerInsightsObject as SpeakerInsightsObject,
)
from ringkit_api.models.speaker_insights_unit import SpeakerInsightsUnit as SpeakerInsightsUnit
from ringkit_api.models.speaker_insights_unit import (
    SpeakerInsightsUnitName as SpeakerInsightsUnitName,
)
from ringkit_api.models.speaker_insights_values_items import (
    SpeakerInsightsValuesItems as SpeakerInsightsValuesItems,
)
from ringkit_api.models.specific_info import SpecificInfo as SpecificInfo
from ringkit_api.models.speech_context_phrases_input import (
    SpeechContextPhrasesInput as SpeechContextPhrasesInput,
)
from ringkit_api.models.state_info import StateInfo as StateInfo
from ringkit_api.models.state_list import StateList as StateList
from ringkit_api.models.subscription_info import SubscriptionInfo as SubscriptionInfo
from ringkit_api.models.subscription_info import SubscriptionInfoStatus as SubscriptionInfoStatus
from ringkit_api.models.subscription_info_blacklisted_data import (
    SubscriptionInfoBlacklistedData as SubscriptionInfoBlacklistedData,
)
from ringkit_api.models.subscription_list_resource import (
    SubscriptionListResource as SubscriptionListResource,
)
from ringkit_api.models.subscription_reminder_event import (
    SubscriptionReminderEvent as SubscriptionReminderEvent,
)
from ringkit_api.models.subscription_reminder_event_body import (
    SubscriptionReminderEventBody as SubscriptionReminderEventBody,
)
from ringkit_api.models.summary_api_output import SummaryApiOutput as SummaryApiOutput
from ringkit_api.models.summary_api_output import SummaryApiOutputStatus as SummaryApiOutputStatus
from ringkit_api.models.summary_api_response import SummaryApiResponse as SummaryApiResponse
from ringkit_api.models.summary_input import SummaryInput as SummaryInput
from ringkit_api.models.summary_input import SummaryInputSummaryType as SummaryInputSummaryType
from ringkit_api.models.summary_insight_unit import SummaryInsightUnit as SummaryInsightUnit
from ringkit_api.models.summary_output import SummaryOutput as SummaryOutput
from ringkit_api.models.summary_output_unit import SummaryOutputUnit as SummaryOutputUnit
from ringkit_api.models.summary_output_unit import SummaryOutputUnitName as SummaryOutputUnitName
from ringkit_api.models.summary_timings_unit import SummaryTimingsUnit as SummaryTimingsUnit
from ringkit_api.models.summary_unit import SummaryUnit as SummaryUnit
from ringkit_api.models.supervise_call_session_request import (
    SuperviseCallSessionRequest as SuperviseCallSessionRequest,
)
from ringkit_api.models.supervise_call_session_request import (
    SuperviseCallSessionRequestMediaSDP as SuperviseCallSessionRequestMediaSDP,
)
from ringkit_api.models.supervise_call_session_response import (
    SuperviseCallSessionResponse as SuperviseCallSessionResponse,
)
from ringkit_api.models.supervise_call_session_response import (
    SuperviseCallSessionResponseDirection as SuperviseCallSessionResponseDirection,
)
from ringkit_api.models.swap_device_request import SwapDeviceRequest as SwapDeviceRequest
from ringkit_api.models.switch_info import SwitchInfo as SwitchInfo
from ringkit_api.models.switch_site_info import SwitchSiteInfo as SwitchSiteInfo
from ringkit_api.models.switch_validated import SwitchValidated as SwitchValidated
from ringkit_api.models.switch_validated import SwitchValidatedStatus as SwitchValidatedStatus
from ringkit_api.models.switches_list import SwitchesList as SwitchesList
from ringkit_api.models.sync_info import SyncInfo as SyncInfo
from ringkit_api.models.sync_info import SyncInfoSyncType as SyncInfoSyncType
from ringkit_api.models.sync_info_messages import SyncInfoMessages as SyncInfoMessages
from ringkit_api.models.sync_info_model import SyncInfoModel as SyncInfoModel
from ringkit_api.models.system_user_contact_info import (
    SystemUserContactInfo as SystemUserContactInfo,
)
from ringkit_api.models.task_attachment import TaskAttachment as TaskAttachment
from ringkit_api.models.task_info import TaskInfo as TaskInfo
from ringkit_api.models.task_info import TaskInfoColor as TaskInfoColor
from ringkit_api.models.task_info import (
    TaskInfoCompletenessCondition as TaskInfoCompletenessCondition,
)
from ringkit_api.models.task_info import TaskInfoStatus as TaskInfoStatus
from ringkit_api.models.task_info_assignees_item import (
    TaskInfoAssigneesItem as TaskInfoAssigneesItem,
)
from ringkit_api.models.task_info_assignees_item import (
    TaskInfoAssigneesItemStatus as TaskInfoAssigneesItemStatus,
)
from ringkit_api.models.task_info_creator import TaskInfoCreator as TaskInfoCreator
from ringkit_api.models.task_list import TaskList as TaskList
from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo as TaskRecurrenceInfo
from ringkit_api.models.task_recurrence_info import (
    TaskRecurrenceInfoEndingCondition as TaskRecurrenceInfoEndingCondition,
)
from ringkit_api.models.task_recurrence_info import (
    TaskRecurrenceInfoSchedule as TaskRecurrenceInfoSchedule,
)
from ringkit_api.models.task_result_info import TaskResultInfo as TaskResultInfo
from ringkit_api.models.task_result_record import TaskResultRecord as TaskResultRecord
from ringkit_api.models.task_result_record_errors_info import (
    TaskResultRecordErrorsInfo as TaskResultRecordErrorsInfo,
)
from ringkit_api.models.tax_location import TaxLocation as TaxLocation
from ringkit_api.models.tax_location import TaxLocationType as TaxLocationType
from ringkit_api.models.tcr_brand_record import TcrBrandRecord as TcrBrandRecord
from ringkit_api.models.tcr_campaign_record import TcrCampaignRecord as TcrCampaignRecord
from ringkit_api.models.tcr_campaign_record_brand import (
    TcrCampaignRecordBrand as TcrCampaignRecordBrand,
)
from ringkit_api.models.team_chat_event import TeamChatEvent as TeamChatEvent
from ringkit_api.models.team_chat_event_body import TeamChatEventBody as TeamChatEventBody
from ringkit_api.models.team_conversation_info import TeamConversationInfo as TeamConversationInfo
from ringkit_api.models.team_conversation_info import (
    TeamConversationInfoType as TeamConversationInfoType,
)
from ringkit_api.models.team_info import TeamInfo as TeamInfo
from ringkit_api.models.team_info import TeamInfoStatus as TeamInfoStatus
from ringkit_api.models.team_list import TeamList as TeamList
from ringkit_api.models.team_post_event import TeamPostEvent as TeamPostEvent
from ringkit_api.models.team_post_event_body import TeamPostEventBody as TeamPostEventBody
from ringkit_api.models.team_webhook_event import TeamWebhookEvent as TeamWebhookEvent
from ringkit_api.models.team_webhook_event_body import TeamWebhookEventBody as TeamWebhookEventBody
from ringkit_api.models.telephony_sessions_event_body import (
    TelephonySessionsEventBody as TelephonySessionsEventBody,
)
from ringkit_api.models.telephony_sessions_event_party_info import (
    TelephonySessionsEventPartyInfo as TelephonySessionsEventPartyInfo,
)
from ringkit_api.models.telephony_sessions_event_party_info import (
    TelephonySessionsEventPartyInfoConferenceRole as TelephonySessionsEventPartyInfoConferenceRole,
)
from ringkit_api.models.telephony_sessions_event_party_info import (
    TelephonySessionsEventPartyInfoDirection as TelephonySessionsEventPartyInfoDirection,
)
from ringkit_api.models.template_info import TemplateInfo as TemplateInfo
from ringkit_api.models.temporary_number_info import TemporaryNumberInfo as TemporaryNumberInfo
from ringkit_api.models.thread_entries_sync_list import (
    ThreadEntriesSyncList as ThreadEntriesSyncList,
)
from ringkit_api.models.thread_entry_sync_item import ThreadEntrySyncItem as ThreadEntrySyncItem
from ringkit_api.models.thread_message_list import ThreadMessageList as ThreadMessageList
from ringkit_api.models.thread_message_model import ThreadMessageModel as ThreadMessageModel
from ringkit_api.models.thread_messages_delete_request import (
    ThreadMessagesDeleteRequest as ThreadMessagesDeleteRequest,
)
from ringkit_api.models.thread_note_create_request import (
    ThreadNoteCreateRequest as ThreadNoteCreateRequest,
)
from ringkit_api.models.thread_note_list import ThreadNoteList as ThreadNoteList
from ringkit_api.models.thread_note_model import ThreadNoteModel as ThreadNoteModel
from ringkit_api.models.thread_note_update_request import (
    ThreadNoteUpdateRequest as ThreadNoteUpdateRequest,
)
from ringkit_api.models.thread_notes_delete_request import (
    ThreadNotesDeleteRequest as ThreadNotesDeleteRequest,
)
from ringkit_api.models.thread_sync_list import ThreadSyncList as ThreadSyncList
from ringkit_api.models.thread_user_model import ThreadUserModel as ThreadUserModel
from ringkit_api.models.time_interval import TimeInterval as TimeInterval
from ringkit_api.models.time_range import TimeRange as TimeRange
from ringkit_api.models.time_settings import TimeSettings as TimeSettings
from ringkit_api.models.time_spent_filter import TimeSpentFilter as TimeSpentFilter
from ringkit_api.models.timeline_request import TimelineRequest as TimelineRequest
from ringkit_api.models.timeline_response import TimelineResponse as TimelineResponse
from ringkit_api.models.timeline_response_data import TimelineResponseData as TimelineResponseData
from ringkit_api.models.timeline_response_options import (
    TimelineResponseOptions as TimelineResponseOptions,
)
from ringkit_api.models.timeline_response_options_counters import (
    TimelineResponseOptionsCounters as TimelineResponseOptionsCounters,
)
from ringkit_api.models.timeline_response_options_timers import (
    TimelineResponseOptionsTimers as TimelineResponseOptionsTimers,
)
from ringkit_api.models.timeline_response_point import (
    TimelineResponsePoint as TimelineResponsePoint,
)
from ringkit_api.models.timeline_response_record import (
    TimelineResponseRecord as TimelineResponseRecord,
)
from ringkit_api.models.timezone_info_base import TimezoneInfoBase as TimezoneInfoBase
from ringkit_api.models.timezone_list import TimezoneList as TimezoneList
from ringkit_api.models.tm_creator_info import TMCreatorInfo as TMCreatorInfo
from ringkit_api.models.tm_message_attachment_info import (
    TMMessageAttachmentInfo as TMMessageAttachmentInfo,
)
from ringkit_api.models.tm_message_attachment_info import (
    TMMessageAttachmentInfoColor as TMMessageAttachmentInfoColor,
)
from ringkit_api.models.tm_message_attachment_info import (
    TMMessageAttachmentInfoType as TMMessageAttachmentInfoType,
)
from ringkit_api.models.token_info import TokenInfo as TokenInfo
from ringkit_api.models.transcribed_object import TranscribedObject as TranscribedObject
from ringkit_api.models.transcript_insight_unit import (
    TranscriptInsightUnit as TranscriptInsightUnit,
)
from ringkit_api.models.transcriptions import Transcriptions as Transcriptions
from ringkit_api.models.transfer_extension_info import (
    TransferExtensionInfo as TransferExtensionInfo,
)
from ringkit_api.models.transfer_info import TransferInfo as TransferInfo
from ringkit_api.models.transfer_info import TransferInfoAction as TransferInfoAction
from ringkit_api.models.transfer_target import TransferTarget as TransferTarget
from ringkit_api.models.transferred_extension import TransferredExtension as TransferredExtension
from ringkit_api.models.transferred_extension_info import (
    TransferredExtensionInfo as TransferredExtensionInfo,
)
from ringkit_api.models.transition_info import TransitionInfo as TransitionInfo
from ringkit_api.models.u_brand_info import UBrandInfo as UBrandInfo
from ringkit_api.models.ui_call_info import UiCallInfo as UiCallInfo
from ringkit_api.models.ui_call_info_record import UiCallInfoRecord as UiCallInfoRecord
from ringkit_api.models.ui_call_info_record import UiCallInfoRecordType as UiCallInfoRecordType
from ringkit_api.models.unconditional_forwarding_info import (
    UnconditionalForwardingInfo as UnconditionalForwardingInfo,
)
from ringkit_api.models.unconditional_forwarding_info import (
    UnconditionalForwardingInfoAction as UnconditionalForwardingInfoAction,
)
from ringkit_api.models.unified_presence import UnifiedPresence as UnifiedPresence
from ringkit_api.models.unified_presence import UnifiedPresenceStatus as UnifiedPresenceStatus
from ringkit_api.models.unified_presence_glip import UnifiedPresenceGlip as UnifiedPresenceGlip
from ringkit_api.models.unified_presence_glip import (
    UnifiedPresenceGlipAvailability as UnifiedPresenceGlipAvailability,
)
from ringkit_api.models.unified_presence_glip import (
    UnifiedPresenceGlipStatus as UnifiedPresenceGlipStatus,
)
from ringkit_api.models.unified_presence_glip import (
    UnifiedPresenceGlipVisibility as UnifiedPresenceGlipVisibility,
)
from ringkit_api.models.unified_presence_list_entry import (
    UnifiedPresenceListEntry as UnifiedPresenceListEntry,
)
from ringkit_api.models.unified_presence_meeting import (
    UnifiedPresenceMeeting as UnifiedPresenceMeeting,
)
from ringkit_api.models.unified_presence_meeting import (
    UnifiedPresenceMeetingStatus as UnifiedPresenceMeetingStatus,
)
from ringkit_api.models.unified_presence_telephony import (
    UnifiedPresenceTelephony as UnifiedPresenceTelephony,
)
from ringkit_api.models.unified_presence_telephony import (
    UnifiedPresenceTelephonyAvailability as UnifiedPresenceTelephonyAvailability,
)
from ringkit_api.models.unified_presence_telephony import (
    UnifiedPresenceTelephonyStatus as UnifiedPresenceTelephonyStatus,
)
from ringkit_api.models.unified_presence_telephony import (
    UnifiedPresenceTelephonyVisibility as UnifiedPresenceTelephonyVisibility,
)
from ringkit_api.models.update_answering_rule_request import (
    UpdateAnsweringRuleRequest as UpdateAnsweringRuleRequest,
)
from ringkit_api.models.update_answering_rule_request import (
    UpdateAnsweringRuleRequestCallHandlingAction as UpdateAnsweringRuleRequestCallHandlingAction,
)
from ringkit_api.models.update_answering_rule_request import (
    UpdateAnsweringRuleRequestScreening as UpdateAnsweringRuleRequestScreening,
)
from ringkit_api.models.update_bridge_request import UpdateBridgeRequest as UpdateBridgeRequest
from ringkit_api.models.update_conferencing_info_request import (
    UpdateConferencingInfoRequest as UpdateConferencingInfoRequest,
)
from ringkit_api.models.update_device_phone_info import (
    UpdateDevicePhoneInfo as UpdateDevicePhoneInfo,
)
from ringkit_api.models.update_everyone_team_request import (
    UpdateEveryoneTeamRequest as UpdateEveryoneTeamRequest,
)
from ringkit_api.models.update_forwarding_number_request import (
    UpdateForwardingNumberRequest as UpdateForwardingNumberRequest,
)
from ringkit_api.models.update_invitee_request import UpdateInviteeRequest as UpdateInviteeRequest
from ringkit_api.models.update_ivr_prompt_request import (
    UpdateIVRPromptRequest as UpdateIVRPromptRequest,
)
from ringkit_api.models.update_message_bulk_request_item import (
    UpdateMessageBulkRequestItem as UpdateMessageBulkRequestItem,
)
from ringkit_api.models.update_message_request import UpdateMessageRequest as UpdateMessageRequest
from ringkit_api.models.update_multiple_switches_request import (
    UpdateMultipleSwitchesRequest as UpdateMultipleSwitchesRequest,
)
from ringkit_api.models.update_multiple_switches_response import (
    UpdateMultipleSwitchesResponse as UpdateMultipleSwitchesResponse,
)
from ringkit_api.models.update_multiple_wireless_points_request import (
    UpdateMultipleWirelessPointsRequest as UpdateMultipleWirelessPointsRequest,
)
from ringkit_api.models.update_multiple_wireless_points_response import (
    UpdateMultipleWirelessPointsResponse as UpdateMultipleWirelessPointsResponse,
)
from ringkit_api.models.update_network_request import UpdateNetworkRequest as UpdateNetworkRequest
from ringkit_api.models.update_opt_record_list import UpdateOptRecordList as UpdateOptRecordList
from ringkit_api.models.update_post_request import UpdatePostRequest as UpdatePostRequest
from ringkit_api.models.update_sms_opt_record import UpdateSmsOptRecord as UpdateSmsOptRecord
from ringkit_api.models.update_subscription_request import (
    UpdateSubscriptionRequest as UpdateSubscriptionRequest,
)
from ringkit_api.models.update_task_request import UpdateTaskRequest as UpdateTaskRequest
from ringkit_api.models.update_task_request import UpdateTaskRequestColor as UpdateTaskRequestColor
from ringkit_api.models.update_task_request import (
    UpdateTaskRequestCompletenessCondition as UpdateTaskRequestCompletenessCondition,
)
from ringkit_api.models.update_task_request_assignees_item import (
    UpdateTaskRequestAssigneesItem as UpdateTaskRequestAssigneesItem,
)
from ringkit_api.models.update_team_request import UpdateTeamRequest as UpdateTeamRequest
from ringkit_api.models.update_unified_presence import (
    UpdateUnifiedPresence as UpdateUnifiedPresence,
)
from ringkit_api.models.update_unified_presence_glip import (
    UpdateUnifiedPresenceGlip as UpdateUnifiedPresenceGlip,
)
from ringkit_api.models.update_unified_presence_glip import (
    UpdateUnifiedPresenceGlipAvailability as UpdateUnifiedPresenceGlipAvailability,
)
from ringkit_api.models.update_unified_presence_glip import (
    UpdateUnifiedPresenceGlipVisibility as UpdateUnifiedPresenceGlipVisibility,
)
from ringkit_api.models.update_unified_presence_telephony import (
    UpdateUnifiedPresenceTelephony as UpdateUnifiedPresenceTelephony,
)
from ringkit_api.models.update_unified_presence_telephony import (
    UpdateUnifiedPresenceTelephonyAvailability as UpdateUnifiedPresenceTelephonyAvailability,
)
from ringkit_api.models.update_user_profile_image_request import (
    UpdateUserProfileImageRequest as UpdateUserProfileImageRequest,
)
from ringkit_api.models.update_wireless_point import UpdateWirelessPoint as UpdateWirelessPoint
from ringkit_api.models.user import User as User
from ringkit_api.models.user_answering_rule_list import (
    UserAnsweringRuleList as UserAnsweringRuleList,
)
from ringkit_api.models.user_business_hours import UserBusinessHours as UserBusinessHours
from ringkit_api.models.user_business_hours_schedule_info import (
    UserBusinessHoursScheduleInfo as UserBusinessHoursScheduleInfo,
)
from ringkit_api.models.user_business_hours_update_request import (
    UserBusinessHoursUpdateRequest as UserBusinessHoursUpdateRequest,
)
from ringkit_api.models.user_business_hours_update_response import (
    UserBusinessHoursUpdateResponse as UserBusinessHoursUpdateResponse,
)
from ringkit_api.models.user_call_queues import UserCallQueues as UserCallQueues
from ringkit_api.models.user_contacts_groups_info import (
    UserContactsGroupsInfo as UserContactsGroupsInfo,
)
from ringkit_api.models.user_contacts_navigation_info import (
    UserContactsNavigationInfo as UserContactsNavigationInfo,
)
from ringkit_api.models.user_contacts_navigation_info_uri import (
    UserContactsNavigationInfoUri as UserContactsNavigationInfoUri,
)
from ringkit_api.models.user_contacts_paging_info import (
    UserContactsPagingInfo as UserContactsPagingInfo,
)
from ringkit_api.models.user_info_resource import UserInfoResource as UserInfoResource
from ringkit_api.models.user_phone_number_extension_info import (
    UserPhoneNumberExtensionInfo as UserPhoneNumberExtensionInfo,
)
from ringkit_api.models.user_phone_number_extension_info import (
    UserPhoneNumberExtensionInfoType as UserPhoneNumberExtensionInfoType,
)
from ringkit_api.models.user_phone_number_info import UserPhoneNumberInfo as UserPhoneNumberInfo
from ringkit_api.models.user_phone_number_info import (
    UserPhoneNumberInfoFeatures as UserPhoneNumberInfoFeatures,
)
from ringkit_api.models.user_templates import UserTemplates as UserTemplates
from ringkit_api.models.user_transition_info import UserTransitionInfo as UserTransitionInfo
from ringkit_api.models.user_video_configuration import (
    UserVideoConfiguration as UserVideoConfiguration,
)
from ringkit_api.models.user_video_configuration import (
    UserVideoConfigurationProvider as UserVideoConfigurationProvider,
)
from ringkit_api.models.user_video_configuration import (
    UserVideoConfigurationUserLicenseType as UserVideoConfigurationUserLicenseType,
)
from ringkit_api.models.utterance_insights_object import (
    UtteranceInsightsObject as UtteranceInsightsObject,
)
from ringkit_api.models.utterance_object import UtteranceObject as UtteranceObject
from ringkit_api.models.validate_multiple_switches_request import (
    ValidateMultipleSwitchesRequest as ValidateMultipleSwitchesRequest,
)
from ringkit_api.models.validate_multiple_switches_response import (
    ValidateMultipleSwitchesResponse as ValidateMultipleSwitchesResponse,
)
from ringkit_api.models.validate_multiple_wireless_points_request import (
    ValidateMultipleWirelessPointsRequest as ValidateMultipleWirelessPointsRequest,
)
from ringkit_api.models.validate_multiple_wireless_points_response import (
    ValidateMultipleWirelessPointsResponse as ValidateMultipleWirelessPointsResponse,
)
from ringkit_api.models.validation_error import ValidationError as ValidationError
from ringkit_api.models.variable_answer_model import VariableAnswerModel as VariableAnswerModel
from ringkit_api.models.voicemail_info import VoicemailInfo as VoicemailInfo
from ringkit_api.models.voicemail_message_event import (
    VoicemailMessageEvent as VoicemailMessageEvent,
)
from ringkit_api.models.voicemail_message_event_body import (
    VoicemailMessageEventBody as VoicemailMessageEventBody,
)
from ringkit_api.models.voicemail_message_event_body import (
    VoicemailMessageEventBodyVmTranscriptionStatus as VoicemailMessageEventBodyVmTranscriptionStatus,
)
from ringkit_api.models.voicemails_info import VoicemailsInfo as VoicemailsInfo
from ringkit_api.models.wcs_host_model import WcsHostModel as WcsHostModel
from ringkit_api.models.wcs_invitee_list_resource import (
    WcsInviteeListResource as WcsInviteeListResource,
)
from ringkit_api.models.wcs_session_base_model import WcsSessionBaseModel as WcsSessionBaseModel
from ringkit_api.models.wcs_session_generated_model import (
    WcsSessionGeneratedModel as WcsSessionGeneratedModel,
)
from ringkit_api.models.wcs_session_global_list_resource import (
    WcsSessionGlobalListResource as WcsSessionGlobalListResource,
)
from ringkit_api.models.wcs_session_resource import WcsSessionResource as WcsSessionResource
from ringkit_api.models.wcs_session_with_locale_code_model import (
    WcsSessionWithLocaleCodeModel as WcsSessionWithLocaleCodeModel,
)
from ringkit_api.models.wcs_webinar_ref_model import WcsWebinarRefModel as WcsWebinarRefModel
from ringkit_api.models.wcs_webinar_resource import WcsWebinarResource as WcsWebinarResource
from ringkit_api.models.wcs_webinar_settings_model import (
    WcsWebinarSettingsModel as WcsWebinarSettingsModel,
)
from ringkit_api.models.wcs_webinar_settings_model import (
    WcsWebinarSettingsModelArtifactsAccessAuthentication as WcsWebinarSettingsModelArtifactsAccessAuthentication,
)
from ringkit_api.models.wcs_webinar_settings_model import (
    WcsWebinarSettingsModelAttendeeAuthentication as WcsWebinarSettingsModelAttendeeAuthentication,
)
from ringkit_api.models.wcs_webinar_settings_model import (
    WcsWebinarSettingsModelPanelistAuthentication as WcsWebinarSettingsModelPanelistAuthentication,
)
from ringkit_api.models.web_app_device_record import WebAppDeviceRecord as WebAppDeviceRecord
from ringkit_api.models.web_app_device_record import (
    WebAppDeviceRecordStatus as WebAppDeviceRecordStatus,
)
from ringkit_api.models.web_app_devices_response import (
    WebAppDevicesResponse as WebAppDevicesResponse,
)
from ringkit_api.models.webhook_delivery_mode import WebhookDeliveryMode as WebhookDeliveryMode
from ringkit_api.models.webhook_delivery_mode_request import (
    WebhookDeliveryModeRequest as WebhookDeliveryModeRequest,
)
from ringkit_api.models.webhook_info import WebhookInfo as WebhookInfo
from ringkit_api.models.webhook_info import WebhookInfoStatus as WebhookInfoStatus
from ringkit_api.models.webhook_list import WebhookList as WebhookList
from ringkit_api.models.webinar_base_model import WebinarBaseModel as WebinarBaseModel
from ringkit_api.models.webinar_creation_request import (
    WebinarCreationRequest as WebinarCreationRequest,
)
from ringkit_api.models.webinar_event import WebinarEvent as WebinarEvent
from ringkit_api.models.webinar_generated_model import (
    WebinarGeneratedModel as WebinarGeneratedModel,
)
from ringkit_api.models.webinar_host_model import WebinarHostModel as WebinarHostModel
from ringkit_api.models.webinar_info_model import WebinarInfoModel as WebinarInfoModel
from ringkit_api.models.webinar_list_resource import WebinarListResource as WebinarListResource
from ringkit_api.models.webinar_ref_model import WebinarRefModel as WebinarRefModel
from ringkit_api.models.webinar_settings_model import WebinarSettingsModel as WebinarSettingsModel
from ringkit_api.models.webinar_settings_model import (
    WebinarSettingsModelArtifactsAccessAuthentication as WebinarSettingsModelArtifactsAccessAuthentication,
)
from ringkit_api.models.webinar_settings_model import (
    WebinarSettingsModelAttendeeAuthentication as WebinarSettingsModelAttendeeAuthentication,
)
from ringkit_api.models.webinar_settings_model import (
    WebinarSettingsModelPanelistAuthentication as WebinarSettingsModelPanelistAuthentication,
)
from ringkit_api.models.webinar_title_model import WebinarTitleModel as WebinarTitleModel
from ringkit_api.models.websocket_delivery_mode import (
    WebSocketDeliveryMode as WebSocketDeliveryMode,
)
from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo as WeeklyScheduleInfo
from ringkit_api.models.wireless_point_info import WirelessPointInfo as WirelessPointInfo
from ringkit_api.models.wireless_point_validated import (
    WirelessPointValidated as WirelessPointValidated,
)
from ringkit_api.models.wireless_point_validated import (
    WirelessPointValidatedStatus as WirelessPointValidatedStatus,
)
from ringkit_api.models.wireless_points_list import WirelessPointsList as WirelessPointsList
from ringkit_api.models.word_segment import WordSegment as WordSegment
from ringkit_api.models.word_timings_unit import WordTimingsUnit as WordTimingsUnit
from ringkit_api.models.ws_token_response import WsTokenResponse as WsTokenResponse

EmergencyLocationResponseResource = CommonEmergencyLocationResource

GetTokenRequest = PublicGetTokenRequest

HighlightsInsightUnit = RSConversationalInsightsUnit

IvrPromptRepeatCountDefault = IvrPromptRepeatCount

NextStepsInsightUnit = RSConversationalInsightsUnit

NotificationDeliveryMode = AnyPublicDeliveryMode

NotificationDeliveryModeRequest = AnyPublicDeliveryModeRequest

SmsDirectionEnum = MessageDirectionEnum
