namespace RegionSite.Maps;

/// <summary>A place on the earth in degrees (WGS 84), in the order of GeoJSON (RFC 7946, section 3.1.1): east first, then north.</summary>
internal readonly record struct Position(double Longitude, double Latitude);
