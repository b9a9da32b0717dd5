"""PubNub as subscriptions use it: channels with timetokens, read by long polls."""
