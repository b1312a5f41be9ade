export function MapSlot() {
  return <div className="map-slot" />;
}
