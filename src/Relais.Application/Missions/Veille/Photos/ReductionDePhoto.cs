using Relais.Application.Missions.Veille.Contrats;

namespace Relais.Application.Missions.Veille.Photos;

internal sealed class ReductionDePhoto : IReductionDePhoto
{
    public byte[]? Reduire(byte[] fichier) => PhotoReduite.De(fichier)?.Jpeg;
}
