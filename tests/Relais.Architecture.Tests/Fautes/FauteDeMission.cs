using Relais.Application.Missions.Habilitations;
using Relais.Metier.Commun;

#pragma warning disable IDE0130 // A deliberately faulty fixture: it pretends to live in a mission.
namespace Relais.Application.Missions.Territoires
{
    /// <summary>Layer 0 that looks at an account of layer 1.</summary>
    internal sealed class FauteDeMission
    {
        public static string Nom(Compte compte) => compte.UserName ?? "";
    }
}

namespace Relais.Architecture.Tests.Fautes
{
    internal class OuvertHandler
    {
        private int _appels;

        public void Executer() => _appels++;

        public void Recommencer() => _appels--;
    }

    internal sealed class ScelleParSonParentHandler : OuvertHandler;

    internal sealed record PremierRefus() : Refus("refus-en-double", "Premier.");

    internal sealed record SecondRefus() : Refus("refus-en-double", "Second.");

    internal sealed record RefusMalForme() : Refus("Mal Formé", "Accents et espaces.");
}
