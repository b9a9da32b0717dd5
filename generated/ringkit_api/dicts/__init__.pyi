# Written by `make generate` from spec/. Do not edit.
from ringkit_api.dicts.account_country_info_request import (
    AccountCountryInfoRequestDict as AccountCountryInfoRequestDict,
)
from ringkit_api.dicts.account_device_update import (
    AccountDeviceUpdateDict as AccountDeviceUpdateDict,
)
from ringkit_api.dicts.account_formatting_locale_info_request import (
    AccountFormattingLocaleInfoRequestDict as AccountFormattingLocaleInfoRequestDict,
)
from ringkit_api.dicts.account_greeting_language_info_request import (
    AccountGreetingLanguageInfoRequestDict as AccountGreetingLanguageInfoRequestDict,
)
from ringkit_api.dicts.account_history_search_public_request import (
    AccountHistorySearchPublicRequestDict as AccountHistorySearchPublicRequestDict,
)
from ringkit_api.dicts.account_language_info_request import (
    AccountLanguageInfoRequestDict as AccountLanguageInfoRequestDict,
)
from ringkit_api.dicts.account_regional_setting_request import (
    AccountRegionalSettingRequestDict as AccountRegionalSettingRequestDict,
)
from ringkit_api.dicts.account_timezone_info_request import (
    AccountTimezoneInfoRequestDict as AccountTimezoneInfoRequestDict,
)
from ringkit_api.dicts.action_adaptive_card_info import (
    ActionAdaptiveCardInfoDict as ActionAdaptiveCardInfoDict,
)
from ringkit_api.dicts.action_card_body import ActionCardBodyDict as ActionCardBodyDict
from ringkit_api.dicts.adaptive_card_action import AdaptiveCardActionDict as AdaptiveCardActionDict
from ringkit_api.dicts.adaptive_card_column_info import (
    AdaptiveCardColumnInfoDict as AdaptiveCardColumnInfoDict,
)
from ringkit_api.dicts.adaptive_card_column_item_info import (
    AdaptiveCardColumnItemInfoDict as AdaptiveCardColumnItemInfoDict,
)
from ringkit_api.dicts.adaptive_card_info_request import (
    AdaptiveCardInfoRequestDict as AdaptiveCardInfoRequestDict,
)
from ringkit_api.dicts.adaptive_card_info_request_item import (
    AdaptiveCardInfoRequestItemDict as AdaptiveCardInfoRequestItemDict,
)
from ringkit_api.dicts.adaptive_card_request import (
    AdaptiveCardRequestDict as AdaptiveCardRequestDict,
)
from ringkit_api.dicts.adaptive_card_select_action import (
    AdaptiveCardSelectActionDict as AdaptiveCardSelectActionDict,
)
from ringkit_api.dicts.add_blocked_allowed_phone_number import (
    AddBlockedAllowedPhoneNumberDict as AddBlockedAllowedPhoneNumberDict,
)
from ringkit_api.dicts.add_device_to_inventory_request import (
    AddDeviceToInventoryRequestDict as AddDeviceToInventoryRequestDict,
)
from ringkit_api.dicts.add_device_to_inventory_request_site import (
    AddDeviceToInventoryRequestSiteDict as AddDeviceToInventoryRequestSiteDict,
)
from ringkit_api.dicts.add_invitee_request import AddInviteeRequestDict as AddInviteeRequestDict
from ringkit_api.dicts.add_party_request import AddPartyRequestDict as AddPartyRequestDict
from ringkit_api.dicts.add_phone_number_request_item import (
    AddPhoneNumberRequestItemDict as AddPhoneNumberRequestItemDict,
)
from ringkit_api.dicts.add_phone_numbers_request import (
    AddPhoneNumbersRequestDict as AddPhoneNumbersRequestDict,
)
from ringkit_api.dicts.add_team_members_request import (
    AddTeamMembersRequestDict as AddTeamMembersRequestDict,
)
from ringkit_api.dicts.add_team_members_request_members_item import (
    AddTeamMembersRequestMembersItemDict as AddTeamMembersRequestMembersItemDict,
)
from ringkit_api.dicts.address_book_bulk_contact_address_info import (
    AddressBookBulkContactAddressInfoDict as AddressBookBulkContactAddressInfoDict,
)
from ringkit_api.dicts.address_book_bulk_contact_resource import (
    AddressBookBulkContactResourceDict as AddressBookBulkContactResourceDict,
)
from ringkit_api.dicts.address_book_bulk_upload_request import (
    AddressBookBulkUploadRequestDict as AddressBookBulkUploadRequestDict,
)
from ringkit_api.dicts.address_book_bulk_upload_resource import (
    AddressBookBulkUploadResourceDict as AddressBookBulkUploadResourceDict,
)
from ringkit_api.dicts.advanced_time_settings import (
    AdvancedTimeSettingsDict as AdvancedTimeSettingsDict,
)
from ringkit_api.dicts.aggregation_request import AggregationRequestDict as AggregationRequestDict
from ringkit_api.dicts.aggregation_response_options import (
    AggregationResponseOptionsDict as AggregationResponseOptionsDict,
)
from ringkit_api.dicts.aggregation_response_options_counters import (
    AggregationResponseOptionsCountersDict as AggregationResponseOptionsCountersDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_all_calls import (
    AggregationResponseOptionsCountersAllCallsDict as AggregationResponseOptionsCountersAllCallsDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_actions import (
    AggregationResponseOptionsCountersCallsByActionsDict as AggregationResponseOptionsCountersCallsByActionsDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_company_hours import (
    AggregationResponseOptionsCountersCallsByCompanyHoursDict as AggregationResponseOptionsCountersCallsByCompanyHoursDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_direction import (
    AggregationResponseOptionsCountersCallsByDirectionDict as AggregationResponseOptionsCountersCallsByDirectionDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_ending_party import (
    AggregationResponseOptionsCountersCallsByEndingPartyDict as AggregationResponseOptionsCountersCallsByEndingPartyDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_origin import (
    AggregationResponseOptionsCountersCallsByOriginDict as AggregationResponseOptionsCountersCallsByOriginDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_queue_hours import (
    AggregationResponseOptionsCountersCallsByQueueHoursDict as AggregationResponseOptionsCountersCallsByQueueHoursDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_queue_sla import (
    AggregationResponseOptionsCountersCallsByQueueSlaDict as AggregationResponseOptionsCountersCallsByQueueSlaDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_response import (
    AggregationResponseOptionsCountersCallsByResponseDict as AggregationResponseOptionsCountersCallsByResponseDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_result import (
    AggregationResponseOptionsCountersCallsByResultDict as AggregationResponseOptionsCountersCallsByResultDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_by_type import (
    AggregationResponseOptionsCountersCallsByTypeDict as AggregationResponseOptionsCountersCallsByTypeDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_calls_segments import (
    AggregationResponseOptionsCountersCallsSegmentsDict as AggregationResponseOptionsCountersCallsSegmentsDict,
)
from ringkit_api.dicts.aggregation_response_options_counters_queue_opportunities import (
    AggregationResponseOptionsCountersQueueOpportunitiesDict as AggregationResponseOptionsCountersQueueOpportunitiesDict,
)
from ringkit_api.dicts.aggregation_response_options_timers import (
    AggregationResponseOptionsTimersDict as AggregationResponseOptionsTimersDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_all_calls_duration import (
    AggregationResponseOptionsTimersAllCallsDurationDict as AggregationResponseOptionsTimersAllCallsDurationDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_company_hours import (
    AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict as AggregationResponseOptionsTimersCallsDurationByCompanyHoursDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_direction import (
    AggregationResponseOptionsTimersCallsDurationByDirectionDict as AggregationResponseOptionsTimersCallsDurationByDirectionDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_ending_party import (
    AggregationResponseOptionsTimersCallsDurationByEndingPartyDict as AggregationResponseOptionsTimersCallsDurationByEndingPartyDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_origin import (
    AggregationResponseOptionsTimersCallsDurationByOriginDict as AggregationResponseOptionsTimersCallsDurationByOriginDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_queue_hours import (
    AggregationResponseOptionsTimersCallsDurationByQueueHoursDict as AggregationResponseOptionsTimersCallsDurationByQueueHoursDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_queue_sla import (
    AggregationResponseOptionsTimersCallsDurationByQueueSlaDict as AggregationResponseOptionsTimersCallsDurationByQueueSlaDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_response import (
    AggregationResponseOptionsTimersCallsDurationByResponseDict as AggregationResponseOptionsTimersCallsDurationByResponseDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_result import (
    AggregationResponseOptionsTimersCallsDurationByResultDict as AggregationResponseOptionsTimersCallsDurationByResultDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_duration_by_type import (
    AggregationResponseOptionsTimersCallsDurationByTypeDict as AggregationResponseOptionsTimersCallsDurationByTypeDict,
)
from ringkit_api.dicts.aggregation_response_options_timers_calls_segments_duration import (
    AggregationResponseOptionsTimersCallsSegmentsDurationDict as AggregationResponseOptionsTimersCallsSegmentsDurationDict,
)
from ringkit_api.dicts.answer_target import AnswerTargetDict as AnswerTargetDict
from ringkit_api.dicts.answering_rule_query_request import (
    AnsweringRuleQueryRequestDict as AnsweringRuleQueryRequestDict,
)
from ringkit_api.dicts.any_public_delivery_mode_request import (
    AnyPublicDeliveryModeRequestDict as AnyPublicDeliveryModeRequestDict,
)
from ringkit_api.dicts.asr_input import AsrInputDict as AsrInputDict
from ringkit_api.dicts.assign_message_thread_request import (
    AssignMessageThreadRequestDict as AssignMessageThreadRequestDict,
)
from ringkit_api.dicts.assign_message_thread_request_assignee import (
    AssignMessageThreadRequestAssigneeDict as AssignMessageThreadRequestAssigneeDict,
)
from ringkit_api.dicts.assign_multiple_devices_automatic_location_updates import (
    AssignMultipleDevicesAutomaticLocationUpdatesDict as AssignMultipleDevicesAutomaticLocationUpdatesDict,
)
from ringkit_api.dicts.assign_numbers_request import (
    AssignNumbersRequestDict as AssignNumbersRequestDict,
)
from ringkit_api.dicts.assign_phone_number_request import (
    AssignPhoneNumberRequestDict as AssignPhoneNumberRequestDict,
)
from ringkit_api.dicts.assign_phone_number_request_extension import (
    AssignPhoneNumberRequestExtensionDict as AssignPhoneNumberRequestExtensionDict,
)
from ringkit_api.dicts.assigned_role_resource import (
    AssignedRoleResourceDict as AssignedRoleResourceDict,
)
from ringkit_api.dicts.assigned_roles_resource import (
    AssignedRolesResourceDict as AssignedRolesResourceDict,
)
from ringkit_api.dicts.attachment_info import AttachmentInfoDict as AttachmentInfoDict
from ringkit_api.dicts.audio_prompt_info import AudioPromptInfoDict as AudioPromptInfoDict
from ringkit_api.dicts.authorize_request import AuthorizeRequestDict as AuthorizeRequestDict
from ringkit_api.dicts.auto_shared import AutoSharedDict as AutoSharedDict
from ringkit_api.dicts.automatic_location_updates_site_info import (
    AutomaticLocationUpdatesSiteInfoDict as AutomaticLocationUpdatesSiteInfoDict,
)
from ringkit_api.dicts.automatic_recording_resource import (
    AutomaticRecordingResourceDict as AutomaticRecordingResourceDict,
)
from ringkit_api.dicts.background_image import BackgroundImageDict as BackgroundImageDict
from ringkit_api.dicts.basic_extension_info_resource import (
    BasicExtensionInfoResourceDict as BasicExtensionInfoResourceDict,
)
from ringkit_api.dicts.batch_provision_users_request import (
    BatchProvisionUsersRequestDict as BatchProvisionUsersRequestDict,
)
from ringkit_api.dicts.batch_provision_users_request_item import (
    BatchProvisionUsersRequestItemDict as BatchProvisionUsersRequestItemDict,
)
from ringkit_api.dicts.batch_provision_users_request_item_contact import (
    BatchProvisionUsersRequestItemContactDict as BatchProvisionUsersRequestItemContactDict,
)
from ringkit_api.dicts.batch_provision_users_request_item_cost_center import (
    BatchProvisionUsersRequestItemCostCenterDict as BatchProvisionUsersRequestItemCostCenterDict,
)
from ringkit_api.dicts.batch_provision_users_request_item_devices_item import (
    BatchProvisionUsersRequestItemDevicesItemDict as BatchProvisionUsersRequestItemDevicesItemDict,
)
from ringkit_api.dicts.batch_provision_users_request_item_roles_item import (
    BatchProvisionUsersRequestItemRolesItemDict as BatchProvisionUsersRequestItemRolesItemDict,
)
from ringkit_api.dicts.blocked_caller_greeting_info import (
    BlockedCallerGreetingInfoDict as BlockedCallerGreetingInfoDict,
)
from ringkit_api.dicts.bridge_join_preferences import (
    BridgeJoinPreferencesDict as BridgeJoinPreferencesDict,
)
from ringkit_api.dicts.bridge_join_pstn_preferences import (
    BridgeJoinPstnPreferencesDict as BridgeJoinPstnPreferencesDict,
)
from ringkit_api.dicts.bridge_pins import BridgePinsDict as BridgePinsDict
from ringkit_api.dicts.bridge_pins_without_pstn import (
    BridgePinsWithoutPstnDict as BridgePinsWithoutPstnDict,
)
from ringkit_api.dicts.bridge_preferences import BridgePreferencesDict as BridgePreferencesDict
from ringkit_api.dicts.bridge_pstn_pins import BridgePstnPinsDict as BridgePstnPinsDict
from ringkit_api.dicts.bridge_request_security import (
    BridgeRequestSecurityDict as BridgeRequestSecurityDict,
)
from ringkit_api.dicts.bridge_target_request import (
    BridgeTargetRequestDict as BridgeTargetRequestDict,
)
from ringkit_api.dicts.bulk_account_call_recordings_resource import (
    BulkAccountCallRecordingsResourceDict as BulkAccountCallRecordingsResourceDict,
)
from ringkit_api.dicts.bulk_add_devices_item import BulkAddDevicesItemDict as BulkAddDevicesItemDict
from ringkit_api.dicts.bulk_add_devices_item_emergency import (
    BulkAddDevicesItemEmergencyDict as BulkAddDevicesItemEmergencyDict,
)
from ringkit_api.dicts.bulk_add_devices_item_emergency_location import (
    BulkAddDevicesItemEmergencyLocationDict as BulkAddDevicesItemEmergencyLocationDict,
)
from ringkit_api.dicts.bulk_add_devices_item_phone_info import (
    BulkAddDevicesItemPhoneInfoDict as BulkAddDevicesItemPhoneInfoDict,
)
from ringkit_api.dicts.bulk_add_devices_request import (
    BulkAddDevicesRequestDict as BulkAddDevicesRequestDict,
)
from ringkit_api.dicts.bulk_assign_item import BulkAssignItemDict as BulkAssignItemDict
from ringkit_api.dicts.bulk_assign_sms_recipients_request import (
    BulkAssignSmsRecipientsRequestDict as BulkAssignSmsRecipientsRequestDict,
)
from ringkit_api.dicts.bulk_delete_users_request import (
    BulkDeleteUsersRequestDict as BulkDeleteUsersRequestDict,
)
from ringkit_api.dicts.bulk_operation_extension_reference import (
    BulkOperationExtensionReferenceDict as BulkOperationExtensionReferenceDict,
)
from ringkit_api.dicts.bulk_role_assign_resource import (
    BulkRoleAssignResourceDict as BulkRoleAssignResourceDict,
)
from ringkit_api.dicts.bulk_update_invitees_request import (
    BulkUpdateInviteesRequestDict as BulkUpdateInviteesRequestDict,
)
from ringkit_api.dicts.bulk_update_invitees_request_updated_invitees_item import (
    BulkUpdateInviteesRequestUpdatedInviteesItemDict as BulkUpdateInviteesRequestUpdatedInviteesItemDict,
)
from ringkit_api.dicts.business_address_info import (
    BusinessAddressInfoDict as BusinessAddressInfoDict,
)
from ringkit_api.dicts.business_site_collection_request import (
    BusinessSiteCollectionRequestDict as BusinessSiteCollectionRequestDict,
)
from ringkit_api.dicts.call_duration_filter import CallDurationFilterDict as CallDurationFilterDict
from ringkit_api.dicts.call_filters import CallFiltersDict as CallFiltersDict
from ringkit_api.dicts.call_flip_number_list_resource import (
    CallFlipNumberListResourceDict as CallFlipNumberListResourceDict,
)
from ringkit_api.dicts.call_flip_number_resource import (
    CallFlipNumberResourceDict as CallFlipNumberResourceDict,
)
from ringkit_api.dicts.call_monitoring_bulk_assign import (
    CallMonitoringBulkAssignDict as CallMonitoringBulkAssignDict,
)
from ringkit_api.dicts.call_monitoring_extension_info import (
    CallMonitoringExtensionInfoDict as CallMonitoringExtensionInfoDict,
)
from ringkit_api.dicts.call_notes_info import CallNotesInfoDict as CallNotesInfoDict
from ringkit_api.dicts.call_out_from import CallOutFromDict as CallOutFromDict
from ringkit_api.dicts.call_out_to import CallOutToDict as CallOutToDict
from ringkit_api.dicts.call_party_flip import CallPartyFlipDict as CallPartyFlipDict
from ringkit_api.dicts.call_party_reply import CallPartyReplyDict as CallPartyReplyDict
from ringkit_api.dicts.call_queue_bulk_assign_resource import (
    CallQueueBulkAssignResourceDict as CallQueueBulkAssignResourceDict,
)
from ringkit_api.dicts.call_queue_details_for_update import (
    CallQueueDetailsForUpdateDict as CallQueueDetailsForUpdateDict,
)
from ringkit_api.dicts.call_queue_id import CallQueueIdDict as CallQueueIdDict
from ringkit_api.dicts.call_queue_id_resource import (
    CallQueueIdResourceDict as CallQueueIdResourceDict,
)
from ringkit_api.dicts.call_queue_info_request import (
    CallQueueInfoRequestDict as CallQueueInfoRequestDict,
)
from ringkit_api.dicts.call_queue_member import CallQueueMemberDict as CallQueueMemberDict
from ringkit_api.dicts.call_queue_member_presence import (
    CallQueueMemberPresenceDict as CallQueueMemberPresenceDict,
)
from ringkit_api.dicts.call_queue_overflow_settings_request_resource import (
    CallQueueOverflowSettingsRequestResourceDict as CallQueueOverflowSettingsRequestResourceDict,
)
from ringkit_api.dicts.call_queue_service_level_settings import (
    CallQueueServiceLevelSettingsDict as CallQueueServiceLevelSettingsDict,
)
from ringkit_api.dicts.call_queue_update_presence import (
    CallQueueUpdatePresenceDict as CallQueueUpdatePresenceDict,
)
from ringkit_api.dicts.call_recording_extension_resource import (
    CallRecordingExtensionResourceDict as CallRecordingExtensionResourceDict,
)
from ringkit_api.dicts.call_recording_greeting_resource import (
    CallRecordingGreetingResourceDict as CallRecordingGreetingResourceDict,
)
from ringkit_api.dicts.call_recording_ids import CallRecordingIdsDict as CallRecordingIdsDict
from ringkit_api.dicts.call_recording_settings_resource import (
    CallRecordingSettingsResourceDict as CallRecordingSettingsResourceDict,
)
from ringkit_api.dicts.call_recording_update import (
    CallRecordingUpdateDict as CallRecordingUpdateDict,
)
from ringkit_api.dicts.call_segment_filter import CallSegmentFilterDict as CallSegmentFilterDict
from ringkit_api.dicts.call_segment_length_filter import (
    CallSegmentLengthFilterDict as CallSegmentLengthFilterDict,
)
from ringkit_api.dicts.called_number_info import CalledNumberInfoDict as CalledNumberInfoDict
from ringkit_api.dicts.caller_blocking_settings_update import (
    CallerBlockingSettingsUpdateDict as CallerBlockingSettingsUpdateDict,
)
from ringkit_api.dicts.caller_id_by_device import CallerIdByDeviceDict as CallerIdByDeviceDict
from ringkit_api.dicts.caller_id_by_feature import CallerIdByFeatureDict as CallerIdByFeatureDict
from ringkit_api.dicts.caller_id_data import CallerIdDataDict as CallerIdDataDict
from ringkit_api.dicts.caller_id_device_info import CallerIdDeviceInfoDict as CallerIdDeviceInfoDict
from ringkit_api.dicts.caller_id_phone_info import CallerIdPhoneInfoDict as CallerIdPhoneInfoDict
from ringkit_api.dicts.callers_info_request import CallersInfoRequestDict as CallersInfoRequestDict
from ringkit_api.dicts.comm_all_desktop_ring_target_request import (
    CommAllDesktopRingTargetRequestDict as CommAllDesktopRingTargetRequestDict,
)
from ringkit_api.dicts.comm_all_mobile_ring_target_request import (
    CommAllMobileRingTargetRequestDict as CommAllMobileRingTargetRequestDict,
)
from ringkit_api.dicts.comm_call_types_resource import (
    CommCallTypesResourceDict as CommCallTypesResourceDict,
)
from ringkit_api.dicts.comm_cloud_connector_ring_target_request import (
    CommCloudConnectorRingTargetRequestDict as CommCloudConnectorRingTargetRequestDict,
)
from ringkit_api.dicts.comm_cloud_connector_terminating_target_request import (
    CommCloudConnectorTerminatingTargetRequestDict as CommCloudConnectorTerminatingTargetRequestDict,
)
from ringkit_api.dicts.comm_cloud_destination import (
    CommCloudDestinationDict as CommCloudDestinationDict,
)
from ringkit_api.dicts.comm_coworker_apps_ring_target_request import (
    CommCoworkerAppsRingTargetRequestDict as CommCoworkerAppsRingTargetRequestDict,
)
from ringkit_api.dicts.comm_coworker_forwarding_target_request import (
    CommCoworkerForwardingTargetRequestDict as CommCoworkerForwardingTargetRequestDict,
)
from ringkit_api.dicts.comm_coworker_ring_target_request import (
    CommCoworkerRingTargetRequestDict as CommCoworkerRingTargetRequestDict,
)
from ringkit_api.dicts.comm_daily_trigger_request import (
    CommDailyTriggerRequestDict as CommDailyTriggerRequestDict,
)
from ringkit_api.dicts.comm_daily_trigger_resource import (
    CommDailyTriggerResourceDict as CommDailyTriggerResourceDict,
)
from ringkit_api.dicts.comm_device_forwarding_target_request import (
    CommDeviceForwardingTargetRequestDict as CommDeviceForwardingTargetRequestDict,
)
from ringkit_api.dicts.comm_device_request import CommDeviceRequestDict as CommDeviceRequestDict
from ringkit_api.dicts.comm_device_ring_target_request import (
    CommDeviceRingTargetRequestDict as CommDeviceRingTargetRequestDict,
)
from ringkit_api.dicts.comm_dispatching_request import (
    CommDispatchingRequestDict as CommDispatchingRequestDict,
)
from ringkit_api.dicts.comm_dispatching_request_actions_item import (
    CommDispatchingRequestActionsItemDict as CommDispatchingRequestActionsItemDict,
)
from ringkit_api.dicts.comm_extension_terminating_target_request import (
    CommExtensionTerminatingTargetRequestDict as CommExtensionTerminatingTargetRequestDict,
)
from ringkit_api.dicts.comm_fmc_phone_number_ring_target_request import (
    CommFmcPhoneNumberRingTargetRequestDict as CommFmcPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.comm_from_resource import CommFromResourceDict as CommFromResourceDict
from ringkit_api.dicts.comm_greeting_id_resource import (
    CommGreetingIdResourceDict as CommGreetingIdResourceDict,
)
from ringkit_api.dicts.comm_greeting_resource import (
    CommGreetingResourceDict as CommGreetingResourceDict,
)
from ringkit_api.dicts.comm_hotdesk_ring_target_request import (
    CommHotdeskRingTargetRequestDict as CommHotdeskRingTargetRequestDict,
)
from ringkit_api.dicts.comm_ims_phone_number_ring_target_request import (
    CommImsPhoneNumberRingTargetRequestDict as CommImsPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.comm_integration_forwarding_target_request import (
    CommIntegrationForwardingTargetRequestDict as CommIntegrationForwardingTargetRequestDict,
)
from ringkit_api.dicts.comm_integration_request import (
    CommIntegrationRequestDict as CommIntegrationRequestDict,
)
from ringkit_api.dicts.comm_integration_ring_target_request import (
    CommIntegrationRingTargetRequestDict as CommIntegrationRingTargetRequestDict,
)
from ringkit_api.dicts.comm_interaction_rule_conditions_request_item import (
    CommInteractionRuleConditionsRequestItemDict as CommInteractionRuleConditionsRequestItemDict,
)
from ringkit_api.dicts.comm_interaction_rule_create_request import (
    CommInteractionRuleCreateRequestDict as CommInteractionRuleCreateRequestDict,
)
from ringkit_api.dicts.comm_interaction_rule_interaction_condition_request import (
    CommInteractionRuleInteractionConditionRequestDict as CommInteractionRuleInteractionConditionRequestDict,
)
from ringkit_api.dicts.comm_interaction_rule_schedule_condition_request import (
    CommInteractionRuleScheduleConditionRequestDict as CommInteractionRuleScheduleConditionRequestDict,
)
from ringkit_api.dicts.comm_interaction_rule_schedule_resource import (
    CommInteractionRuleScheduleResourceDict as CommInteractionRuleScheduleResourceDict,
)
from ringkit_api.dicts.comm_interaction_rule_schedule_resource_triggers_item import (
    CommInteractionRuleScheduleResourceTriggersItemDict as CommInteractionRuleScheduleResourceTriggersItemDict,
)
from ringkit_api.dicts.comm_interaction_rule_state_condition_request import (
    CommInteractionRuleStateConditionRequestDict as CommInteractionRuleStateConditionRequestDict,
)
from ringkit_api.dicts.comm_interaction_rule_update_request import (
    CommInteractionRuleUpdateRequestDict as CommInteractionRuleUpdateRequestDict,
)
from ringkit_api.dicts.comm_phone_number_forwarding_target_request import (
    CommPhoneNumberForwardingTargetRequestDict as CommPhoneNumberForwardingTargetRequestDict,
)
from ringkit_api.dicts.comm_phone_number_resource import (
    CommPhoneNumberResourceDict as CommPhoneNumberResourceDict,
)
from ringkit_api.dicts.comm_phone_number_ring_target_request import (
    CommPhoneNumberRingTargetRequestDict as CommPhoneNumberRingTargetRequestDict,
)
from ringkit_api.dicts.comm_phone_number_terminating_target_request import (
    CommPhoneNumberTerminatingTargetRequestDict as CommPhoneNumberTerminatingTargetRequestDict,
)
from ringkit_api.dicts.comm_play_announcement_terminating_target_request import (
    CommPlayAnnouncementTerminatingTargetRequestDict as CommPlayAnnouncementTerminatingTargetRequestDict,
)
from ringkit_api.dicts.comm_play_connecting_message_action_request import (
    CommPlayConnectingMessageActionRequestDict as CommPlayConnectingMessageActionRequestDict,
)
from ringkit_api.dicts.comm_play_connecting_prompt_action_request import (
    CommPlayConnectingPromptActionRequestDict as CommPlayConnectingPromptActionRequestDict,
)
from ringkit_api.dicts.comm_play_welcome_prompt_action_request import (
    CommPlayWelcomePromptActionRequestDict as CommPlayWelcomePromptActionRequestDict,
)
from ringkit_api.dicts.comm_range_request import CommRangeRequestDict as CommRangeRequestDict
from ringkit_api.dicts.comm_range_resource import CommRangeResourceDict as CommRangeResourceDict
from ringkit_api.dicts.comm_range_trigger_request import (
    CommRangeTriggerRequestDict as CommRangeTriggerRequestDict,
)
from ringkit_api.dicts.comm_range_trigger_resource import (
    CommRangeTriggerResourceDict as CommRangeTriggerResourceDict,
)
from ringkit_api.dicts.comm_reference_state_resource import (
    CommReferenceStateResourceDict as CommReferenceStateResourceDict,
)
from ringkit_api.dicts.comm_referenced_extension_resource import (
    CommReferencedExtensionResourceDict as CommReferencedExtensionResourceDict,
)
from ringkit_api.dicts.comm_remove_forwarding_targets_request import (
    CommRemoveForwardingTargetsRequestDict as CommRemoveForwardingTargetsRequestDict,
)
from ringkit_api.dicts.comm_remove_forwarding_targets_request_records_item import (
    CommRemoveForwardingTargetsRequestRecordsItemDict as CommRemoveForwardingTargetsRequestRecordsItemDict,
)
from ringkit_api.dicts.comm_ring_always_group_action_request import (
    CommRingAlwaysGroupActionRequestDict as CommRingAlwaysGroupActionRequestDict,
)
from ringkit_api.dicts.comm_ring_always_group_action_request_targets_item import (
    CommRingAlwaysGroupActionRequestTargetsItemDict as CommRingAlwaysGroupActionRequestTargetsItemDict,
)
from ringkit_api.dicts.comm_ring_group_action_request import (
    CommRingGroupActionRequestDict as CommRingGroupActionRequestDict,
)
from ringkit_api.dicts.comm_ring_group_action_request_targets_item import (
    CommRingGroupActionRequestTargetsItemDict as CommRingGroupActionRequestTargetsItemDict,
)
from ringkit_api.dicts.comm_screening_action_request import (
    CommScreeningActionRequestDict as CommScreeningActionRequestDict,
)
from ringkit_api.dicts.comm_state_based_rule_update_request import (
    CommStateBasedRuleUpdateRequestDict as CommStateBasedRuleUpdateRequestDict,
)
from ringkit_api.dicts.comm_state_conditions_request_item import (
    CommStateConditionsRequestItemDict as CommStateConditionsRequestItemDict,
)
from ringkit_api.dicts.comm_state_ref_condition_request import (
    CommStateRefConditionRequestDict as CommStateRefConditionRequestDict,
)
from ringkit_api.dicts.comm_state_schedule_condition_request import (
    CommStateScheduleConditionRequestDict as CommStateScheduleConditionRequestDict,
)
from ringkit_api.dicts.comm_state_schedule_request import (
    CommStateScheduleRequestDict as CommStateScheduleRequestDict,
)
from ringkit_api.dicts.comm_state_schedule_request_triggers_item import (
    CommStateScheduleRequestTriggersItemDict as CommStateScheduleRequestTriggersItemDict,
)
from ringkit_api.dicts.comm_state_update_request import (
    CommStateUpdateRequestDict as CommStateUpdateRequestDict,
)
from ringkit_api.dicts.comm_terminating_action_request import (
    CommTerminatingActionRequestDict as CommTerminatingActionRequestDict,
)
from ringkit_api.dicts.comm_terminating_action_request_targets_item import (
    CommTerminatingActionRequestTargetsItemDict as CommTerminatingActionRequestTargetsItemDict,
)
from ringkit_api.dicts.comm_terminating_prompt_resource import (
    CommTerminatingPromptResourceDict as CommTerminatingPromptResourceDict,
)
from ringkit_api.dicts.comm_voice_mail_terminating_target_request import (
    CommVoiceMailTerminatingTargetRequestDict as CommVoiceMailTerminatingTargetRequestDict,
)
from ringkit_api.dicts.comm_weekly_items_resource import (
    CommWeeklyItemsResourceDict as CommWeeklyItemsResourceDict,
)
from ringkit_api.dicts.comm_weekly_range_resource import (
    CommWeeklyRangeResourceDict as CommWeeklyRangeResourceDict,
)
from ringkit_api.dicts.comm_weekly_trigger_request import (
    CommWeeklyTriggerRequestDict as CommWeeklyTriggerRequestDict,
)
from ringkit_api.dicts.comm_weekly_trigger_resource import (
    CommWeeklyTriggerResourceDict as CommWeeklyTriggerResourceDict,
)
from ringkit_api.dicts.company_answering_rule_called_number_info import (
    CompanyAnsweringRuleCalledNumberInfoDict as CompanyAnsweringRuleCalledNumberInfoDict,
)
from ringkit_api.dicts.company_answering_rule_callers_info_request import (
    CompanyAnsweringRuleCallersInfoRequestDict as CompanyAnsweringRuleCallersInfoRequestDict,
)
from ringkit_api.dicts.company_answering_rule_extension_info import (
    CompanyAnsweringRuleExtensionInfoDict as CompanyAnsweringRuleExtensionInfoDict,
)
from ringkit_api.dicts.company_answering_rule_extension_info_request import (
    CompanyAnsweringRuleExtensionInfoRequestDict as CompanyAnsweringRuleExtensionInfoRequestDict,
)
from ringkit_api.dicts.company_answering_rule_request import (
    CompanyAnsweringRuleRequestDict as CompanyAnsweringRuleRequestDict,
)
from ringkit_api.dicts.company_answering_rule_schedule_info_request import (
    CompanyAnsweringRuleScheduleInfoRequestDict as CompanyAnsweringRuleScheduleInfoRequestDict,
)
from ringkit_api.dicts.company_answering_rule_time_interval_request import (
    CompanyAnsweringRuleTimeIntervalRequestDict as CompanyAnsweringRuleTimeIntervalRequestDict,
)
from ringkit_api.dicts.company_answering_rule_update import (
    CompanyAnsweringRuleUpdateDict as CompanyAnsweringRuleUpdateDict,
)
from ringkit_api.dicts.company_answering_rule_weekly_schedule_info_request import (
    CompanyAnsweringRuleWeeklyScheduleInfoRequestDict as CompanyAnsweringRuleWeeklyScheduleInfoRequestDict,
)
from ringkit_api.dicts.company_business_hours_schedule_info import (
    CompanyBusinessHoursScheduleInfoDict as CompanyBusinessHoursScheduleInfoDict,
)
from ringkit_api.dicts.company_business_hours_update_request import (
    CompanyBusinessHoursUpdateRequestDict as CompanyBusinessHoursUpdateRequestDict,
)
from ringkit_api.dicts.complete_task_request import (
    CompleteTaskRequestDict as CompleteTaskRequestDict,
)
from ringkit_api.dicts.complete_task_request_assignees_item import (
    CompleteTaskRequestAssigneesItemDict as CompleteTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.conference_phone_number_info import (
    ConferencePhoneNumberInfoDict as ConferencePhoneNumberInfoDict,
)
from ringkit_api.dicts.connect_teams_users_request import (
    ConnectTeamsUsersRequestDict as ConnectTeamsUsersRequestDict,
)
from ringkit_api.dicts.contact_address_info import ContactAddressInfoDict as ContactAddressInfoDict
from ringkit_api.dicts.contact_address_info_resource import (
    ContactAddressInfoResourceDict as ContactAddressInfoResourceDict,
)
from ringkit_api.dicts.contact_business_address_info import (
    ContactBusinessAddressInfoDict as ContactBusinessAddressInfoDict,
)
from ringkit_api.dicts.contact_center_provider import (
    ContactCenterProviderDict as ContactCenterProviderDict,
)
from ringkit_api.dicts.contact_info_creation_request import (
    ContactInfoCreationRequestDict as ContactInfoCreationRequestDict,
)
from ringkit_api.dicts.contact_info_update_request import (
    ContactInfoUpdateRequestDict as ContactInfoUpdateRequestDict,
)
from ringkit_api.dicts.conversation_member_request import (
    ConversationMemberRequestDict as ConversationMemberRequestDict,
)
from ringkit_api.dicts.cost_center_info import CostCenterInfoDict as CostCenterInfoDict
from ringkit_api.dicts.country_context import CountryContextDict as CountryContextDict
from ringkit_api.dicts.country_info_short_model import (
    CountryInfoShortModelDict as CountryInfoShortModelDict,
)
from ringkit_api.dicts.create_answering_rule_forwarding_number_info import (
    CreateAnsweringRuleForwardingNumberInfoDict as CreateAnsweringRuleForwardingNumberInfoDict,
)
from ringkit_api.dicts.create_answering_rule_request import (
    CreateAnsweringRuleRequestDict as CreateAnsweringRuleRequestDict,
)
from ringkit_api.dicts.create_bridge_request import (
    CreateBridgeRequestDict as CreateBridgeRequestDict,
)
from ringkit_api.dicts.create_call_monitoring_group_request import (
    CreateCallMonitoringGroupRequestDict as CreateCallMonitoringGroupRequestDict,
)
from ringkit_api.dicts.create_call_monitoring_group_request_site import (
    CreateCallMonitoringGroupRequestSiteDict as CreateCallMonitoringGroupRequestSiteDict,
)
from ringkit_api.dicts.create_company_greeting_mixed_request import (
    CreateCompanyGreetingMixedRequestDict as CreateCompanyGreetingMixedRequestDict,
)
from ringkit_api.dicts.create_company_greeting_request import (
    CreateCompanyGreetingRequestDict as CreateCompanyGreetingRequestDict,
)
from ringkit_api.dicts.create_conversation_request import (
    CreateConversationRequestDict as CreateConversationRequestDict,
)
from ringkit_api.dicts.create_custom_user_greeting_mixed_request import (
    CreateCustomUserGreetingMixedRequestDict as CreateCustomUserGreetingMixedRequestDict,
)
from ringkit_api.dicts.create_custom_user_greeting_request import (
    CreateCustomUserGreetingRequestDict as CreateCustomUserGreetingRequestDict,
)
from ringkit_api.dicts.create_data_export_task_request import (
    CreateDataExportTaskRequestDict as CreateDataExportTaskRequestDict,
)
from ringkit_api.dicts.create_event_request import CreateEventRequestDict as CreateEventRequestDict
from ringkit_api.dicts.create_fax_message_request import (
    CreateFaxMessageRequestDict as CreateFaxMessageRequestDict,
)
from ringkit_api.dicts.create_file_request import CreateFileRequestDict as CreateFileRequestDict
from ringkit_api.dicts.create_forwarding_number_device_info import (
    CreateForwardingNumberDeviceInfoDict as CreateForwardingNumberDeviceInfoDict,
)
from ringkit_api.dicts.create_forwarding_number_request import (
    CreateForwardingNumberRequestDict as CreateForwardingNumberRequestDict,
)
from ringkit_api.dicts.create_internal_text_message_request import (
    CreateInternalTextMessageRequestDict as CreateInternalTextMessageRequestDict,
)
from ringkit_api.dicts.create_ivr_prompt_request import (
    CreateIvrPromptRequestDict as CreateIvrPromptRequestDict,
)
from ringkit_api.dicts.create_message_store_report_request import (
    CreateMessageStoreReportRequestDict as CreateMessageStoreReportRequestDict,
)
from ringkit_api.dicts.create_mms_message import CreateMMSMessageDict as CreateMMSMessageDict
from ringkit_api.dicts.create_multiple_switches_request import (
    CreateMultipleSwitchesRequestDict as CreateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.create_multiple_wireless_points_request import (
    CreateMultipleWirelessPointsRequestDict as CreateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.create_network_request import (
    CreateNetworkRequestDict as CreateNetworkRequestDict,
)
from ringkit_api.dicts.create_note_request import CreateNoteRequestDict as CreateNoteRequestDict
from ringkit_api.dicts.create_post_request import CreatePostRequestDict as CreatePostRequestDict
from ringkit_api.dicts.create_sip_registration_request import (
    CreateSipRegistrationRequestDict as CreateSipRegistrationRequestDict,
)
from ringkit_api.dicts.create_site_request import CreateSiteRequestDict as CreateSiteRequestDict
from ringkit_api.dicts.create_sms_message import CreateSMSMessageDict as CreateSMSMessageDict
from ringkit_api.dicts.create_subscription_request import (
    CreateSubscriptionRequestDict as CreateSubscriptionRequestDict,
)
from ringkit_api.dicts.create_task_request import CreateTaskRequestDict as CreateTaskRequestDict
from ringkit_api.dicts.create_task_request_assignees_item import (
    CreateTaskRequestAssigneesItemDict as CreateTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.create_team_request import CreateTeamRequestDict as CreateTeamRequestDict
from ringkit_api.dicts.create_team_request_members_item import (
    CreateTeamRequestMembersItemDict as CreateTeamRequestMembersItemDict,
)
from ringkit_api.dicts.create_user_emergency_location_request import (
    CreateUserEmergencyLocationRequestDict as CreateUserEmergencyLocationRequestDict,
)
from ringkit_api.dicts.create_user_profile_image_request import (
    CreateUserProfileImageRequestDict as CreateUserProfileImageRequestDict,
)
from ringkit_api.dicts.create_webhook_subscription_request import (
    CreateWebhookSubscriptionRequestDict as CreateWebhookSubscriptionRequestDict,
)
from ringkit_api.dicts.create_wireless_point import (
    CreateWirelessPointDict as CreateWirelessPointDict,
)
from ringkit_api.dicts.currency_resource import CurrencyResourceDict as CurrencyResourceDict
from ringkit_api.dicts.custom_field_create_request import (
    CustomFieldCreateRequestDict as CustomFieldCreateRequestDict,
)
from ringkit_api.dicts.custom_field_info import CustomFieldInfoDict as CustomFieldInfoDict
from ringkit_api.dicts.custom_field_update_request import (
    CustomFieldUpdateRequestDict as CustomFieldUpdateRequestDict,
)
from ringkit_api.dicts.custom_greeting_info_request import (
    CustomGreetingInfoRequestDict as CustomGreetingInfoRequestDict,
)
from ringkit_api.dicts.data_export_task_contact_info import (
    DataExportTaskContactInfoDict as DataExportTaskContactInfoDict,
)
from ringkit_api.dicts.default_user_role_request import (
    DefaultUserRoleRequestDict as DefaultUserRoleRequestDict,
)
from ringkit_api.dicts.delete_device_from_inventory_request import (
    DeleteDeviceFromInventoryRequestDict as DeleteDeviceFromInventoryRequestDict,
)
from ringkit_api.dicts.delete_device_from_inventory_request_records_item import (
    DeleteDeviceFromInventoryRequestRecordsItemDict as DeleteDeviceFromInventoryRequestRecordsItemDict,
)
from ringkit_api.dicts.delete_forwarding_numbers_request import (
    DeleteForwardingNumbersRequestDict as DeleteForwardingNumbersRequestDict,
)
from ringkit_api.dicts.delete_party_request import DeletePartyRequestDict as DeletePartyRequestDict
from ringkit_api.dicts.delete_phone_numbers_request import (
    DeletePhoneNumbersRequestDict as DeletePhoneNumbersRequestDict,
)
from ringkit_api.dicts.delete_phone_numbers_request_item import (
    DeletePhoneNumbersRequestItemDict as DeletePhoneNumbersRequestItemDict,
)
from ringkit_api.dicts.department_bulk_assign_resource import (
    DepartmentBulkAssignResourceDict as DepartmentBulkAssignResourceDict,
)
from ringkit_api.dicts.device_definition import DeviceDefinitionDict as DeviceDefinitionDict
from ringkit_api.dicts.device_definition_emergency import (
    DeviceDefinitionEmergencyDict as DeviceDefinitionEmergencyDict,
)
from ringkit_api.dicts.device_definition_emergency_location import (
    DeviceDefinitionEmergencyLocationDict as DeviceDefinitionEmergencyLocationDict,
)
from ringkit_api.dicts.device_definition_phone_info import (
    DeviceDefinitionPhoneInfoDict as DeviceDefinitionPhoneInfoDict,
)
from ringkit_api.dicts.device_emergency_info import (
    DeviceEmergencyInfoDict as DeviceEmergencyInfoDict,
)
from ringkit_api.dicts.device_emergency_location_info import (
    DeviceEmergencyLocationInfoDict as DeviceEmergencyLocationInfoDict,
)
from ringkit_api.dicts.device_info_request import DeviceInfoRequestDict as DeviceInfoRequestDict
from ringkit_api.dicts.device_update_extension_info import (
    DeviceUpdateExtensionInfoDict as DeviceUpdateExtensionInfoDict,
)
from ringkit_api.dicts.device_update_phone_lines_info import (
    DeviceUpdatePhoneLinesInfoDict as DeviceUpdatePhoneLinesInfoDict,
)
from ringkit_api.dicts.diarize_input import DiarizeInputDict as DiarizeInputDict
from ringkit_api.dicts.direct_grouping import DirectGroupingDict as DirectGroupingDict
from ringkit_api.dicts.edit_paging_group_request import (
    EditPagingGroupRequestDict as EditPagingGroupRequestDict,
)
from ringkit_api.dicts.emergency_address_auto_update_site_info import (
    EmergencyAddressAutoUpdateSiteInfoDict as EmergencyAddressAutoUpdateSiteInfoDict,
)
from ringkit_api.dicts.emergency_address_auto_update_users_bulk_assign_resource import (
    EmergencyAddressAutoUpdateUsersBulkAssignResourceDict as EmergencyAddressAutoUpdateUsersBulkAssignResourceDict,
)
from ringkit_api.dicts.emergency_address_info import (
    EmergencyAddressInfoDict as EmergencyAddressInfoDict,
)
from ringkit_api.dicts.emergency_address_resource_request import (
    EmergencyAddressResourceRequestDict as EmergencyAddressResourceRequestDict,
)
from ringkit_api.dicts.emergency_location_address_resource import (
    EmergencyLocationAddressResourceDict as EmergencyLocationAddressResourceDict,
)
from ringkit_api.dicts.emergency_location_info import (
    EmergencyLocationInfoDict as EmergencyLocationInfoDict,
)
from ringkit_api.dicts.emergency_location_request_resource import (
    EmergencyLocationRequestResourceDict as EmergencyLocationRequestResourceDict,
)
from ringkit_api.dicts.emergency_service_address_resource_request import (
    EmergencyServiceAddressResourceRequestDict as EmergencyServiceAddressResourceRequestDict,
)
from ringkit_api.dicts.event_recurrence_info import (
    EventRecurrenceInfoDict as EventRecurrenceInfoDict,
)
from ringkit_api.dicts.everyone_can_control import EveryoneCanControlDict as EveryoneCanControlDict
from ringkit_api.dicts.extension_bulk_update_info import (
    ExtensionBulkUpdateInfoDict as ExtensionBulkUpdateInfoDict,
)
from ringkit_api.dicts.extension_bulk_update_request import (
    ExtensionBulkUpdateRequestDict as ExtensionBulkUpdateRequestDict,
)
from ringkit_api.dicts.extension_call_queue_update_presence import (
    ExtensionCallQueueUpdatePresenceDict as ExtensionCallQueueUpdatePresenceDict,
)
from ringkit_api.dicts.extension_call_queue_update_presence_list import (
    ExtensionCallQueueUpdatePresenceListDict as ExtensionCallQueueUpdatePresenceListDict,
)
from ringkit_api.dicts.extension_caller_id_info import (
    ExtensionCallerIdInfoDict as ExtensionCallerIdInfoDict,
)
from ringkit_api.dicts.extension_country_info_request import (
    ExtensionCountryInfoRequestDict as ExtensionCountryInfoRequestDict,
)
from ringkit_api.dicts.extension_creation_request import (
    ExtensionCreationRequestDict as ExtensionCreationRequestDict,
)
from ringkit_api.dicts.extension_currency_info_request import (
    ExtensionCurrencyInfoRequestDict as ExtensionCurrencyInfoRequestDict,
)
from ringkit_api.dicts.extension_filters import ExtensionFiltersDict as ExtensionFiltersDict
from ringkit_api.dicts.extension_formatting_locale_info_request import (
    ExtensionFormattingLocaleInfoRequestDict as ExtensionFormattingLocaleInfoRequestDict,
)
from ringkit_api.dicts.extension_greeting_language_info_request import (
    ExtensionGreetingLanguageInfoRequestDict as ExtensionGreetingLanguageInfoRequestDict,
)
from ringkit_api.dicts.extension_language_info_request import (
    ExtensionLanguageInfoRequestDict as ExtensionLanguageInfoRequestDict,
)
from ringkit_api.dicts.extension_regional_setting_request import (
    ExtensionRegionalSettingRequestDict as ExtensionRegionalSettingRequestDict,
)
from ringkit_api.dicts.extension_status_info import (
    ExtensionStatusInfoDict as ExtensionStatusInfoDict,
)
from ringkit_api.dicts.extension_timezone_info_request import (
    ExtensionTimezoneInfoRequestDict as ExtensionTimezoneInfoRequestDict,
)
from ringkit_api.dicts.extension_update_request import (
    ExtensionUpdateRequestDict as ExtensionUpdateRequestDict,
)
from ringkit_api.dicts.favorite_collection import FavoriteCollectionDict as FavoriteCollectionDict
from ringkit_api.dicts.favorite_contact_resource import (
    FavoriteContactResourceDict as FavoriteContactResourceDict,
)
from ringkit_api.dicts.fax_request_to import FaxRequestToDict as FaxRequestToDict
from ringkit_api.dicts.fixed_answer_model import FixedAnswerModelDict as FixedAnswerModelDict
from ringkit_api.dicts.fixed_order_agents import FixedOrderAgentsDict as FixedOrderAgentsDict
from ringkit_api.dicts.fixed_order_agents_extension_info import (
    FixedOrderAgentsExtensionInfoDict as FixedOrderAgentsExtensionInfoDict,
)
from ringkit_api.dicts.formatting_locale_info import (
    FormattingLocaleInfoDict as FormattingLocaleInfoDict,
)
from ringkit_api.dicts.forward_all_company_calls_request import (
    ForwardAllCompanyCallsRequestDict as ForwardAllCompanyCallsRequestDict,
)
from ringkit_api.dicts.forward_target import ForwardTargetDict as ForwardTargetDict
from ringkit_api.dicts.forwarding_info import ForwardingInfoDict as ForwardingInfoDict
from ringkit_api.dicts.forwarding_info_create_rule_request import (
    ForwardingInfoCreateRuleRequestDict as ForwardingInfoCreateRuleRequestDict,
)
from ringkit_api.dicts.forwarding_number_id import ForwardingNumberIdDict as ForwardingNumberIdDict
from ringkit_api.dicts.forwarding_number_info_rules_create_rule_request import (
    ForwardingNumberInfoRulesCreateRuleRequestDict as ForwardingNumberInfoRulesCreateRuleRequestDict,
)
from ringkit_api.dicts.forwarding_rule_create_request import (
    ForwardingRuleCreateRequestDict as ForwardingRuleCreateRequestDict,
)
from ringkit_api.dicts.forwarding_rule_info import ForwardingRuleInfoDict as ForwardingRuleInfoDict
from ringkit_api.dicts.greeting_info import GreetingInfoDict as GreetingInfoDict
from ringkit_api.dicts.greeting_language_info import (
    GreetingLanguageInfoDict as GreetingLanguageInfoDict,
)
from ringkit_api.dicts.grouping import GroupingDict as GroupingDict
from ringkit_api.dicts.grouping_by_members import GroupingByMembersDict as GroupingByMembersDict
from ringkit_api.dicts.hold_call_party_request import (
    HoldCallPartyRequestDict as HoldCallPartyRequestDict,
)
from ringkit_api.dicts.hours_interval import HoursIntervalDict as HoursIntervalDict
from ringkit_api.dicts.ignore_request_body import IgnoreRequestBodyDict as IgnoreRequestBodyDict
from ringkit_api.dicts.inbound_faxes_info import InboundFaxesInfoDict as InboundFaxesInfoDict
from ringkit_api.dicts.inbound_texts_info import InboundTextsInfoDict as InboundTextsInfoDict
from ringkit_api.dicts.interaction_input import InteractionInputDict as InteractionInputDict
from ringkit_api.dicts.internal_delivery_mode import (
    InternalDeliveryModeDict as InternalDeliveryModeDict,
)
from ringkit_api.dicts.ivr_menu_actions_info import IvrMenuActionsInfoDict as IvrMenuActionsInfoDict
from ringkit_api.dicts.ivr_menu_extension_info import (
    IvrMenuExtensionInfoDict as IvrMenuExtensionInfoDict,
)
from ringkit_api.dicts.ivr_menu_info_create import IvrMenuInfoCreateDict as IvrMenuInfoCreateDict
from ringkit_api.dicts.ivr_menu_info_update import IvrMenuInfoUpdateDict as IvrMenuInfoUpdateDict
from ringkit_api.dicts.ivr_menu_prompt_info import IvrMenuPromptInfoDict as IvrMenuPromptInfoDict
from ringkit_api.dicts.ivr_menu_site_info import IvrMenuSiteInfoDict as IvrMenuSiteInfoDict
from ringkit_api.dicts.location_updates_emergency_address_info_request import (
    LocationUpdatesEmergencyAddressInfoRequestDict as LocationUpdatesEmergencyAddressInfoRequestDict,
)
from ringkit_api.dicts.make_call_out_request import MakeCallOutRequestDict as MakeCallOutRequestDict
from ringkit_api.dicts.make_ring_out_caller_id_info import (
    MakeRingOutCallerIdInfoDict as MakeRingOutCallerIdInfoDict,
)
from ringkit_api.dicts.make_ring_out_country_info import (
    MakeRingOutCountryInfoDict as MakeRingOutCountryInfoDict,
)
from ringkit_api.dicts.make_ring_out_request import MakeRingOutRequestDict as MakeRingOutRequestDict
from ringkit_api.dicts.message_batch_create_request import (
    MessageBatchCreateRequestDict as MessageBatchCreateRequestDict,
)
from ringkit_api.dicts.message_create_request import (
    MessageCreateRequestDict as MessageCreateRequestDict,
)
from ringkit_api.dicts.message_party import MessagePartyDict as MessagePartyDict
from ringkit_api.dicts.message_phone_party import MessagePhonePartyDict as MessagePhonePartyDict
from ringkit_api.dicts.message_store_configuration import (
    MessageStoreConfigurationDict as MessageStoreConfigurationDict,
)
from ringkit_api.dicts.message_template_info import (
    MessageTemplateInfoDict as MessageTemplateInfoDict,
)
from ringkit_api.dicts.message_template_request import (
    MessageTemplateRequestDict as MessageTemplateRequestDict,
)
from ringkit_api.dicts.missed_call_extension_info import (
    MissedCallExtensionInfoDict as MissedCallExtensionInfoDict,
)
from ringkit_api.dicts.missed_call_extension_info_external_number import (
    MissedCallExtensionInfoExternalNumberDict as MissedCallExtensionInfoExternalNumberDict,
)
from ringkit_api.dicts.missed_call_info import MissedCallInfoDict as MissedCallInfoDict
from ringkit_api.dicts.missed_calls_info import MissedCallsInfoDict as MissedCallsInfoDict
from ringkit_api.dicts.mobile_delivery_mode_request import (
    MobileDeliveryModeRequestDict as MobileDeliveryModeRequestDict,
)
from ringkit_api.dicts.modify_account_business_address_request import (
    ModifyAccountBusinessAddressRequestDict as ModifyAccountBusinessAddressRequestDict,
)
from ringkit_api.dicts.ms_teams_user_entry import MsTeamsUserEntryDict as MsTeamsUserEntryDict
from ringkit_api.dicts.new_thread_message_request import (
    NewThreadMessageRequestDict as NewThreadMessageRequestDict,
)
from ringkit_api.dicts.notification_settings_update_request import (
    NotificationSettingsUpdateRequestDict as NotificationSettingsUpdateRequestDict,
)
from ringkit_api.dicts.number_parser_context import (
    NumberParserContextDict as NumberParserContextDict,
)
from ringkit_api.dicts.on_demand_resource import OnDemandResourceDict as OnDemandResourceDict
from ringkit_api.dicts.operator_info import OperatorInfoDict as OperatorInfoDict
from ringkit_api.dicts.opt_out_bulk_assign_request import (
    OptOutBulkAssignRequestDict as OptOutBulkAssignRequestDict,
)
from ringkit_api.dicts.order_by import OrderByDict as OrderByDict
from ringkit_api.dicts.outbound_faxes_info import OutboundFaxesInfoDict as OutboundFaxesInfoDict
from ringkit_api.dicts.pager_caller_info_request import (
    PagerCallerInfoRequestDict as PagerCallerInfoRequestDict,
)
from ringkit_api.dicts.parse_phone_number_request import (
    ParsePhoneNumberRequestDict as ParsePhoneNumberRequestDict,
)
from ringkit_api.dicts.parse_phone_numbers_request import (
    ParsePhoneNumbersRequestDict as ParsePhoneNumbersRequestDict,
)
from ringkit_api.dicts.party_supervise_request import (
    PartySuperviseRequestDict as PartySuperviseRequestDict,
)
from ringkit_api.dicts.party_update_info import PartyUpdateInfoDict as PartyUpdateInfoDict
from ringkit_api.dicts.party_update_request import PartyUpdateRequestDict as PartyUpdateRequestDict
from ringkit_api.dicts.patch_message_bulk_request_item import (
    PatchMessageBulkRequestItemDict as PatchMessageBulkRequestItemDict,
)
from ringkit_api.dicts.patch_message_request import (
    PatchMessageRequestDict as PatchMessageRequestDict,
)
from ringkit_api.dicts.permission_id_resource import (
    PermissionIdResourceDict as PermissionIdResourceDict,
)
from ringkit_api.dicts.permissions_capabilities import (
    PermissionsCapabilitiesDict as PermissionsCapabilitiesDict,
)
from ringkit_api.dicts.personal_contact_request import (
    PersonalContactRequestDict as PersonalContactRequestDict,
)
from ringkit_api.dicts.phone_number_definition_direct_number_type import (
    PhoneNumberDefinitionDirectNumberTypeDict as PhoneNumberDefinitionDirectNumberTypeDict,
)
from ringkit_api.dicts.phone_number_definition_direct_number_with_reservation_id import (
    PhoneNumberDefinitionDirectNumberWithReservationIdDict as PhoneNumberDefinitionDirectNumberWithReservationIdDict,
)
from ringkit_api.dicts.phone_number_definition_number_id import (
    PhoneNumberDefinitionNumberIdDict as PhoneNumberDefinitionNumberIdDict,
)
from ringkit_api.dicts.phone_number_definition_preferred_area_code import (
    PhoneNumberDefinitionPreferredAreaCodeDict as PhoneNumberDefinitionPreferredAreaCodeDict,
)
from ringkit_api.dicts.phone_number_definition_toll_type import (
    PhoneNumberDefinitionTollTypeDict as PhoneNumberDefinitionTollTypeDict,
)
from ringkit_api.dicts.pickup_target import PickupTargetDict as PickupTargetDict
from ringkit_api.dicts.postal_address import PostalAddressDict as PostalAddressDict
from ringkit_api.dicts.presence_info_request import (
    PresenceInfoRequestDict as PresenceInfoRequestDict,
)
from ringkit_api.dicts.preset_info import PresetInfoDict as PresetInfoDict
from ringkit_api.dicts.private_ip_range_info_request import (
    PrivateIpRangeInfoRequestDict as PrivateIpRangeInfoRequestDict,
)
from ringkit_api.dicts.prompt_language_info import PromptLanguageInfoDict as PromptLanguageInfoDict
from ringkit_api.dicts.pronounced_name_info import PronouncedNameInfoDict as PronouncedNameInfoDict
from ringkit_api.dicts.pronounced_name_prompt_info import (
    PronouncedNamePromptInfoDict as PronouncedNamePromptInfoDict,
)
from ringkit_api.dicts.provisioning_site_info import (
    ProvisioningSiteInfoDict as ProvisioningSiteInfoDict,
)
from ringkit_api.dicts.public_get_token_request import (
    PublicGetTokenRequestDict as PublicGetTokenRequestDict,
)
from ringkit_api.dicts.public_ip_range_info import PublicIpRangeInfoDict as PublicIpRangeInfoDict
from ringkit_api.dicts.pubnub_delivery_mode_request import (
    PubNubDeliveryModeRequestDict as PubNubDeliveryModeRequestDict,
)
from ringkit_api.dicts.punctuate_input import PunctuateInputDict as PunctuateInputDict
from ringkit_api.dicts.queue_info import QueueInfoDict as QueueInfoDict
from ringkit_api.dicts.queue_info_call_back import QueueInfoCallBackDict as QueueInfoCallBackDict
from ringkit_api.dicts.queue_info_position_in_queue import (
    QueueInfoPositionInQueueDict as QueueInfoPositionInQueueDict,
)
from ringkit_api.dicts.queue_short_info_resource import (
    QueueShortInfoResourceDict as QueueShortInfoResourceDict,
)
from ringkit_api.dicts.ranges_info import RangesInfoDict as RangesInfoDict
from ringkit_api.dicts.rcw_domain_user_model import RcwDomainUserModelDict as RcwDomainUserModelDict
from ringkit_api.dicts.rcw_linked_user_model import RcwLinkedUserModelDict as RcwLinkedUserModelDict
from ringkit_api.dicts.rcw_resource_id_model import RcwResourceIdModelDict as RcwResourceIdModelDict
from ringkit_api.dicts.recipient_info import RecipientInfoDict as RecipientInfoDict
from ringkit_api.dicts.recordings_preferences import (
    RecordingsPreferencesDict as RecordingsPreferencesDict,
)
from ringkit_api.dicts.reference_info import ReferenceInfoDict as ReferenceInfoDict
from ringkit_api.dicts.reg_answer_model import RegAnswerModelDict as RegAnswerModelDict
from ringkit_api.dicts.reg_session_model import RegSessionModelDict as RegSessionModelDict
from ringkit_api.dicts.reg_session_model_settings import (
    RegSessionModelSettingsDict as RegSessionModelSettingsDict,
)
from ringkit_api.dicts.regional_language_info import (
    RegionalLanguageInfoDict as RegionalLanguageInfoDict,
)
from ringkit_api.dicts.regional_settings import RegionalSettingsDict as RegionalSettingsDict
from ringkit_api.dicts.registrant_base_model_with_questionnaire import (
    RegistrantBaseModelWithQuestionnaireDict as RegistrantBaseModelWithQuestionnaireDict,
)
from ringkit_api.dicts.remove_line_request import RemoveLineRequestDict as RemoveLineRequestDict
from ringkit_api.dicts.remove_team_members_request import (
    RemoveTeamMembersRequestDict as RemoveTeamMembersRequestDict,
)
from ringkit_api.dicts.remove_team_members_request_members_item import (
    RemoveTeamMembersRequestMembersItemDict as RemoveTeamMembersRequestMembersItemDict,
)
from ringkit_api.dicts.replace_phone_number_request import (
    ReplacePhoneNumberRequestDict as ReplacePhoneNumberRequestDict,
)
from ringkit_api.dicts.reply_with_pattern import ReplyWithPatternDict as ReplyWithPatternDict
from ringkit_api.dicts.resend_fax_message_request import (
    ResendFaxMessageRequestDict as ResendFaxMessageRequestDict,
)
from ringkit_api.dicts.result_content import ResultContentDict as ResultContentDict
from ringkit_api.dicts.revoke_token_request import RevokeTokenRequestDict as RevokeTokenRequestDict
from ringkit_api.dicts.ring_out_from import RingOutFromDict as RingOutFromDict
from ringkit_api.dicts.ring_out_to import RingOutToDict as RingOutToDict
from ringkit_api.dicts.role_resource import RoleResourceDict as RoleResourceDict
from ringkit_api.dicts.roles_business_site_resource import (
    RolesBusinessSiteResourceDict as RolesBusinessSiteResourceDict,
)
from ringkit_api.dicts.roles_country_resource import (
    RolesCountryResourceDict as RolesCountryResourceDict,
)
from ringkit_api.dicts.roles_language_resource import (
    RolesLanguageResourceDict as RolesLanguageResourceDict,
)
from ringkit_api.dicts.roles_regional_settings_resource import (
    RolesRegionalSettingsResourceDict as RolesRegionalSettingsResourceDict,
)
from ringkit_api.dicts.roles_timezone_resource import (
    RolesTimezoneResourceDict as RolesTimezoneResourceDict,
)
from ringkit_api.dicts.schedule_info import ScheduleInfoDict as ScheduleInfoDict
from ringkit_api.dicts.scim_email import ScimEmailDict as ScimEmailDict
from ringkit_api.dicts.scim_enterprise_user import ScimEnterpriseUserDict as ScimEnterpriseUserDict
from ringkit_api.dicts.scim_name import ScimNameDict as ScimNameDict
from ringkit_api.dicts.scim_patch_operation import ScimPatchOperationDict as ScimPatchOperationDict
from ringkit_api.dicts.scim_phone_number import ScimPhoneNumberDict as ScimPhoneNumberDict
from ringkit_api.dicts.scim_photo import ScimPhotoDict as ScimPhotoDict
from ringkit_api.dicts.scim_search_request import ScimSearchRequestDict as ScimSearchRequestDict
from ringkit_api.dicts.scim_user import ScimUserDict as ScimUserDict
from ringkit_api.dicts.scim_user_address import ScimUserAddressDict as ScimUserAddressDict
from ringkit_api.dicts.scim_user_patch import ScimUserPatchDict as ScimUserPatchDict
from ringkit_api.dicts.search_directory_entries_request import (
    SearchDirectoryEntriesRequestDict as SearchDirectoryEntriesRequestDict,
)
from ringkit_api.dicts.search_sms_consent_records_request import (
    SearchSmsConsentRecordsRequestDict as SearchSmsConsentRecordsRequestDict,
)
from ringkit_api.dicts.send_message_request import SendMessageRequestDict as SendMessageRequestDict
from ringkit_api.dicts.send_welcome_email_request import (
    SendWelcomeEmailRequestDict as SendWelcomeEmailRequestDict,
)
from ringkit_api.dicts.sip_info_request import SIPInfoRequestDict as SIPInfoRequestDict
from ringkit_api.dicts.site import SiteDict as SiteDict
from ringkit_api.dicts.site_basic_info import SiteBasicInfoDict as SiteBasicInfoDict
from ringkit_api.dicts.site_info import SiteInfoDict as SiteInfoDict
from ringkit_api.dicts.site_ivr_actions import SiteIvrActionsDict as SiteIvrActionsDict
from ringkit_api.dicts.site_ivr_actions_extension_info import (
    SiteIVRActionsExtensionInfoDict as SiteIVRActionsExtensionInfoDict,
)
from ringkit_api.dicts.site_ivr_settings_update import (
    SiteIVRSettingsUpdateDict as SiteIVRSettingsUpdateDict,
)
from ringkit_api.dicts.site_ivr_top_menu_update import (
    SiteIVRTopMenuUpdateDict as SiteIVRTopMenuUpdateDict,
)
from ringkit_api.dicts.site_members_bulk_update import (
    SiteMembersBulkUpdateDict as SiteMembersBulkUpdateDict,
)
from ringkit_api.dicts.site_operator_reference import (
    SiteOperatorReferenceDict as SiteOperatorReferenceDict,
)
from ringkit_api.dicts.site_reference import SiteReferenceDict as SiteReferenceDict
from ringkit_api.dicts.site_update_request import SiteUpdateRequestDict as SiteUpdateRequestDict
from ringkit_api.dicts.sms_request_country_info import (
    SmsRequestCountryInfoDict as SmsRequestCountryInfoDict,
)
from ringkit_api.dicts.speech_context_phrases_input import (
    SpeechContextPhrasesInputDict as SpeechContextPhrasesInputDict,
)
from ringkit_api.dicts.summary_input import SummaryInputDict as SummaryInputDict
from ringkit_api.dicts.summary_unit import SummaryUnitDict as SummaryUnitDict
from ringkit_api.dicts.supervise_call_session_request import (
    SuperviseCallSessionRequestDict as SuperviseCallSessionRequestDict,
)
from ringkit_api.dicts.swap_device_request import SwapDeviceRequestDict as SwapDeviceRequestDict
from ringkit_api.dicts.switch_info import SwitchInfoDict as SwitchInfoDict
from ringkit_api.dicts.switch_site_info import SwitchSiteInfoDict as SwitchSiteInfoDict
from ringkit_api.dicts.task_attachment import TaskAttachmentDict as TaskAttachmentDict
from ringkit_api.dicts.task_recurrence_info import TaskRecurrenceInfoDict as TaskRecurrenceInfoDict
from ringkit_api.dicts.thread_messages_delete_request import (
    ThreadMessagesDeleteRequestDict as ThreadMessagesDeleteRequestDict,
)
from ringkit_api.dicts.thread_note_create_request import (
    ThreadNoteCreateRequestDict as ThreadNoteCreateRequestDict,
)
from ringkit_api.dicts.thread_note_update_request import (
    ThreadNoteUpdateRequestDict as ThreadNoteUpdateRequestDict,
)
from ringkit_api.dicts.thread_notes_delete_request import (
    ThreadNotesDeleteRequestDict as ThreadNotesDeleteRequestDict,
)
from ringkit_api.dicts.time_interval import TimeIntervalDict as TimeIntervalDict
from ringkit_api.dicts.time_range import TimeRangeDict as TimeRangeDict
from ringkit_api.dicts.time_settings import TimeSettingsDict as TimeSettingsDict
from ringkit_api.dicts.time_spent_filter import TimeSpentFilterDict as TimeSpentFilterDict
from ringkit_api.dicts.timeline_request import TimelineRequestDict as TimelineRequestDict
from ringkit_api.dicts.timeline_response_options import (
    TimelineResponseOptionsDict as TimelineResponseOptionsDict,
)
from ringkit_api.dicts.timeline_response_options_counters import (
    TimelineResponseOptionsCountersDict as TimelineResponseOptionsCountersDict,
)
from ringkit_api.dicts.timeline_response_options_timers import (
    TimelineResponseOptionsTimersDict as TimelineResponseOptionsTimersDict,
)
from ringkit_api.dicts.timezone_info_base import TimezoneInfoBaseDict as TimezoneInfoBaseDict
from ringkit_api.dicts.transfer_extension_info import (
    TransferExtensionInfoDict as TransferExtensionInfoDict,
)
from ringkit_api.dicts.transfer_info import TransferInfoDict as TransferInfoDict
from ringkit_api.dicts.transfer_target import TransferTargetDict as TransferTargetDict
from ringkit_api.dicts.transferred_extension import (
    TransferredExtensionDict as TransferredExtensionDict,
)
from ringkit_api.dicts.transferred_extension_info import (
    TransferredExtensionInfoDict as TransferredExtensionInfoDict,
)
from ringkit_api.dicts.transition_info import TransitionInfoDict as TransitionInfoDict
from ringkit_api.dicts.unconditional_forwarding_info import (
    UnconditionalForwardingInfoDict as UnconditionalForwardingInfoDict,
)
from ringkit_api.dicts.update_answering_rule_request import (
    UpdateAnsweringRuleRequestDict as UpdateAnsweringRuleRequestDict,
)
from ringkit_api.dicts.update_bridge_request import (
    UpdateBridgeRequestDict as UpdateBridgeRequestDict,
)
from ringkit_api.dicts.update_conferencing_info_request import (
    UpdateConferencingInfoRequestDict as UpdateConferencingInfoRequestDict,
)
from ringkit_api.dicts.update_device_phone_info import (
    UpdateDevicePhoneInfoDict as UpdateDevicePhoneInfoDict,
)
from ringkit_api.dicts.update_everyone_team_request import (
    UpdateEveryoneTeamRequestDict as UpdateEveryoneTeamRequestDict,
)
from ringkit_api.dicts.update_forwarding_number_request import (
    UpdateForwardingNumberRequestDict as UpdateForwardingNumberRequestDict,
)
from ringkit_api.dicts.update_invitee_request import (
    UpdateInviteeRequestDict as UpdateInviteeRequestDict,
)
from ringkit_api.dicts.update_ivr_prompt_request import (
    UpdateIVRPromptRequestDict as UpdateIVRPromptRequestDict,
)
from ringkit_api.dicts.update_message_bulk_request_item import (
    UpdateMessageBulkRequestItemDict as UpdateMessageBulkRequestItemDict,
)
from ringkit_api.dicts.update_message_request import (
    UpdateMessageRequestDict as UpdateMessageRequestDict,
)
from ringkit_api.dicts.update_multiple_switches_request import (
    UpdateMultipleSwitchesRequestDict as UpdateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.update_multiple_wireless_points_request import (
    UpdateMultipleWirelessPointsRequestDict as UpdateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.update_network_request import (
    UpdateNetworkRequestDict as UpdateNetworkRequestDict,
)
from ringkit_api.dicts.update_opt_record_list import (
    UpdateOptRecordListDict as UpdateOptRecordListDict,
)
from ringkit_api.dicts.update_post_request import UpdatePostRequestDict as UpdatePostRequestDict
from ringkit_api.dicts.update_sms_opt_record import UpdateSmsOptRecordDict as UpdateSmsOptRecordDict
from ringkit_api.dicts.update_subscription_request import (
    UpdateSubscriptionRequestDict as UpdateSubscriptionRequestDict,
)
from ringkit_api.dicts.update_task_request import UpdateTaskRequestDict as UpdateTaskRequestDict
from ringkit_api.dicts.update_task_request_assignees_item import (
    UpdateTaskRequestAssigneesItemDict as UpdateTaskRequestAssigneesItemDict,
)
from ringkit_api.dicts.update_team_request import UpdateTeamRequestDict as UpdateTeamRequestDict
from ringkit_api.dicts.update_unified_presence import (
    UpdateUnifiedPresenceDict as UpdateUnifiedPresenceDict,
)
from ringkit_api.dicts.update_unified_presence_glip import (
    UpdateUnifiedPresenceGlipDict as UpdateUnifiedPresenceGlipDict,
)
from ringkit_api.dicts.update_unified_presence_telephony import (
    UpdateUnifiedPresenceTelephonyDict as UpdateUnifiedPresenceTelephonyDict,
)
from ringkit_api.dicts.update_user_profile_image_request import (
    UpdateUserProfileImageRequestDict as UpdateUserProfileImageRequestDict,
)
from ringkit_api.dicts.update_wireless_point import (
    UpdateWirelessPointDict as UpdateWirelessPointDict,
)
from ringkit_api.dicts.user_business_hours_schedule_info import (
    UserBusinessHoursScheduleInfoDict as UserBusinessHoursScheduleInfoDict,
)
from ringkit_api.dicts.user_business_hours_update_request import (
    UserBusinessHoursUpdateRequestDict as UserBusinessHoursUpdateRequestDict,
)
from ringkit_api.dicts.user_call_queues import UserCallQueuesDict as UserCallQueuesDict
from ringkit_api.dicts.user_transition_info import UserTransitionInfoDict as UserTransitionInfoDict
from ringkit_api.dicts.validate_multiple_switches_request import (
    ValidateMultipleSwitchesRequestDict as ValidateMultipleSwitchesRequestDict,
)
from ringkit_api.dicts.validate_multiple_wireless_points_request import (
    ValidateMultipleWirelessPointsRequestDict as ValidateMultipleWirelessPointsRequestDict,
)
from ringkit_api.dicts.variable_answer_model import (
    VariableAnswerModelDict as VariableAnswerModelDict,
)
from ringkit_api.dicts.voicemail_info import VoicemailInfoDict as VoicemailInfoDict
from ringkit_api.dicts.voicemails_info import VoicemailsInfoDict as VoicemailsInfoDict
from ringkit_api.dicts.wcs_session_with_locale_code_model import (
    WcsSessionWithLocaleCodeModelDict as WcsSessionWithLocaleCodeModelDict,
)
from ringkit_api.dicts.wcs_webinar_settings_model import (
    WcsWebinarSettingsModelDict as WcsWebinarSettingsModelDict,
)
from ringkit_api.dicts.webhook_delivery_mode_request import (
    WebhookDeliveryModeRequestDict as WebhookDeliveryModeRequestDict,
)
from ringkit_api.dicts.webinar_base_model import WebinarBaseModelDict as WebinarBaseModelDict
from ringkit_api.dicts.webinar_creation_request import (
    WebinarCreationRequestDict as WebinarCreationRequestDict,
)
from ringkit_api.dicts.weekly_schedule_info import WeeklyScheduleInfoDict as WeeklyScheduleInfoDict
from ringkit_api.dicts.wireless_point_info import WirelessPointInfoDict as WirelessPointInfoDict
