<?php
// Reads pairs of texts as JSON, prints the CPU milliseconds of each comparison; everything runs once before it counts.
if (!function_exists('wikidiff2_do_diff')) {
    fwrite(STDERR, "the extension wikidiff2 is not loaded\n");
    exit(1);
}
function cpu_ms() {
    $used = getrusage();
    return ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1e3
        + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e3;
}
$pairs = json_decode(stream_get_contents(STDIN));
$times = [];
foreach ([0, 1] as $round) {
    foreach ($pairs as $at => [$old, $new]) {
        $start = cpu_ms();
        wikidiff2_do_diff($old, $new, 2);
        $times[$at] = cpu_ms() - $start;
    }
}
echo json_encode($times);
