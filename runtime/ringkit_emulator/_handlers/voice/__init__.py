"""Voice: call control, the call log, recordings, RingOut, greetings and IVR prompts."""
